package nl.basiseerst.sharing;

import nl.basiseerst.application.BugCode;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.access.NotPermitted;
import nl.basiseerst.application.store.OutdatedEdit;
import nl.basiseerst.application.store.StaleChange;
import nl.basiseerst.domain.value.Expectation;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;

/// What went wrong with a call, on its way to whoever made it: as the store there threw it.
final class Refusal {

    static final int NONE = 0;

    private static final int STALE = 1;
    private static final int INVALID = 2;
    private static final int OUTDATED = 3;
    private static final int FAILURE = 4;
    private static final int ARGUMENT = 5;
    private static final int BUG = 6;
    private static final int NOT_PERMITTED = 7;

    private static final Logger LOG = LoggerFactory.getLogger(Refusal.class);

    private Refusal() {}

    static void write(WireOut out, RuntimeException thrown) {
        switch (thrown) {
            case StaleChange stale -> out.small(STALE).string(stale.kind()).string(stale.id());
            case InvalidValue illegal ->
                    out.small(INVALID)
                            .string(illegal.path())
                            .string(illegal.expectation().rule().name())
                            .list(illegal.expectation().details(), out::string);
            case OutdatedEdit _ -> out.small(OUTDATED);
            case NotPermitted refused ->
                    out.small(NOT_PERMITTED)
                            .string(refused.role().name())
                            .string(refused.action().name());
            case Failure failure ->
                    out.small(FAILURE)
                            .string(failure.key())
                            .list(
                                    failure.details().stream().map(Object::toString).toList(),
                                    out::string);
            case IllegalArgumentException wrong ->
                    out.small(ARGUMENT).string("" + wrong.getMessage());
            default -> {
                LOG.error("Bug {}", BugCode.of(thrown), thrown);
                out.small(BUG).string(BugCode.of(thrown));
            }
        }
    }

    /// @param kind as it was read, not [#NONE]
    static RuntimeException read(int kind, WireIn in) {
        return switch (kind) {
            case STALE -> new StaleChange(in.string(), in.string());
            case INVALID ->
                    new InvalidValue(
                            in.string(), new Expectation(Rule.valueOf(in.string()), details(in)));
            case OUTDATED -> new OutdatedEdit();
            case FAILURE -> new Failure(in.string(), details(in).toArray());
            case ARGUMENT -> new IllegalArgumentException(in.string());
            case NOT_PERMITTED ->
                    new NotPermitted(AccessRole.valueOf(in.string()), Action.valueOf(in.string()));
            case BUG -> new Failure("share-other-bug", in.string());
            default -> new IllegalArgumentException("No such refusal: " + kind);
        };
    }

    private static List<String> details(WireIn in) {
        return in.list(in::string);
    }
}
