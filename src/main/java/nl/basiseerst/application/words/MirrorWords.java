package nl.basiseerst.application.words;

import nl.basiseerst.application.catalogue.Reference;
import nl.basiseerst.application.mirror.Mirror;
import nl.basiseerst.application.mirror.MirrorRow;
import nl.basiseerst.application.mirror.MirrorRow.Standing;
import nl.basiseerst.application.mirror.Ratio;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a practice sees in the mirror. Safe for use by several threads.
public final class MirrorWords {

    private static final int NAMED = 4;

    private final Messages messages;
    private final Terms terms;

    public MirrorWords(Messages messages) {
        this.messages = messages;
        this.terms = new Terms(messages);
    }

    /// Of which day, week and number of patients it is.
    public String basis(Mirror.Seen seen, LocalDate date) {
        return messages.text(
                "mirror.basis",
                terms.dateWithYear(date),
                terms.week(IsoWeek.of(date)),
                terms.count(seen.patients()));
    }

    /// Who is left out, as their hours are not known; only for somebody.
    public String unknown(Mirror.Seen seen, PracticePlan plan) {
        Names names = new Names(plan);
        List<String> all =
                seen.contract().unknown().stream().map(id -> names.member(id).name()).toList();
        int more = all.size() - NAMED;
        String named =
                more <= 0
                        ? terms.and(all)
                        : messages.text(
                                "mirror.unknown.more",
                                String.join(", ", all.subList(0, NAMED)),
                                Integer.toString(more));
        return messages.text("mirror.unknown", named);
    }

    /// `Huisarts : assistent : POH is bij u 4 : 8,7 : 3,6`; empty if there is no such proportion.
    public String proportion(Mirror.Seen seen) {
        List<Double> parts = seen.contract().proportion();
        return parts.isEmpty()
                ? ""
                : messages.text(
                        "mirror.proportion",
                        parts.stream().map(part -> terms.decimal(part, 1)).toArray());
    }

    /// What a row is about.
    public String title(MirrorRow row) {
        String key = "mirror.ratio." + row.ratio().name();
        Reference definition = row.definition();
        return definition == null
                ? messages.text(key)
                : messages.text(key, terms.decimal(definition.value(), 1));
    }

    /// A value in the unit of its ratio.
    public String value(Ratio ratio, double value) {
        return switch (ratio) {
            case PATIENTS_PER_GP -> valued("COUNT", value, 0);
            case TEAM_HOURS, ASSISTANT_HOURS, POH_GGZ_HOURS, POH_S_HOURS ->
                    valued("HOURS", value, 1);
            case GP_SHARE, ASSISTANT_SHARE, POH_SHARE, OTHER_SHARE, OWN_PANEL ->
                    valued("SHARE", value, 1);
            case ASSISTANT_FTE -> valued("FTE", value, 2);
        };
    }

    private String valued(String unit, double value, int decimals) {
        return messages.text("mirror.value." + unit, terms.decimal(value, decimals));
    }

    /// What a figure of the field says, with its source, year and certainty.
    ///
    /// @param name what the figure is called
    public String reference(Ratio ratio, Reference reference, String name) {
        String value =
                reference.isRange()
                        ? value(ratio, reference.from()) + "–" + value(ratio, reference.to())
                        : value(ratio, reference.value());
        return messages.text("mirror.reference", details(name, value, reference));
    }

    /// How many hours are full-time here, and who says so.
    public String definition(Reference definition) {
        return messages.text(
                "mirror.definition",
                details(definition.name(), terms.decimal(definition.value(), 1), definition));
    }

    private Object[] details(String name, String value, Reference reference) {
        return new Object[] {
            name,
            value,
            reference.source(),
            Integer.toString(reference.year()),
            messages.text("mirror.certainty." + reference.certainty().name())
        };
    }

    /// What the difference means and what it does not; empty if there is none to speak of.
    public String says(MirrorRow row) {
        if (row.ratio() == Ratio.OWN_PANEL) {
            return row.contract() == null ? "" : messages.text("mirror.says.OWN_PANEL");
        }
        Standing standing = row.standing();
        return standing == null
                ? ""
                : messages.text("mirror.says." + row.ratio().name() + "." + standing.name());
    }

    /// The own values beside the figures, to be read aloud.
    public String spoken(MirrorRow row) {
        List<String> own = new ArrayList<>();
        Double contract = row.contract();
        Double rostered = row.rostered();
        if (contract != null) {
            own.add(own(row.ratio(), contract, "mirror.own.contract"));
        }
        if (rostered != null) {
            own.add(own(row.ratio(), rostered, "mirror.own.rostered"));
        }
        List<String> figures =
                row.references().stream()
                        .map(one -> value(row.ratio(), one.value()) + " (" + one.year() + ")")
                        .toList();
        return figures.isEmpty()
                ? terms.and(own)
                : messages.text("mirror.bar", terms.and(own), terms.and(figures));
    }

    private String own(Ratio ratio, double value, String basisKey) {
        return messages.text("mirror.own", value(ratio, value), messages.text(basisKey));
    }
}
