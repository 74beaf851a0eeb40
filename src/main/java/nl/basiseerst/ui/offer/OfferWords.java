package nl.basiseerst.ui.offer;

import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.CoreTask;
import nl.basiseerst.domain.offer.DelegationMode;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the parts of the catalogue are called. In the language of its messages.
record OfferWords(Messages messages) {

    Terms terms() {
        return new Terms(messages);
    }

    String chapter(Chapter chapter) {
        return messages.text("offer.chapter." + chapter.name());
    }

    String offer(Offer offer) {
        return messages.text("offer.class." + offer.name());
    }

    String session(SessionOffer offer) {
        return messages.text("offer.session-class." + offer.name());
    }

    String coreTask(CoreTask task) {
        return messages.text("offer.core." + task.name());
    }

    String mode(DelegationMode mode) {
        return messages.text("offer.mode." + mode.name());
    }

    String level(Supervision.Level level) {
        return messages.text("offer.supervision." + level.name());
    }

    String room(Room.Type type) {
        return messages.text("offer.room." + type.name());
    }

    String day(DayOfWeek day) {
        return messages.text("term.day." + day.name());
    }

    String month(int month) {
        return messages.text("term.month." + month);
    }

    /// A role at the start of a line.
    String role(Role role) {
        String word = terms().role(role);
        return word.substring(0, 1).toUpperCase(messages.locale()) + word.substring(1);
    }

    /// Norm, source and standing of an activity: `norm 11 min (huisarts) · LHV Aanbod 2022 · sinds
    /// …`.
    ///
    /// @param unconfirmed whether it is a proposal that nobody confirmed yet
    String norm(Activity activity, boolean unconfirmed) {
        List<String> parts = new ArrayList<>();
        Role first = activity.performers().getFirst().role();
        parts.add(
                messages.text(
                        "offer.norm",
                        terms().decimal(activity.normMinutes(), 2),
                        terms().role(first)));
        String source = activity.source();
        parts.add(source == null ? messages.text("offer.norm.no-source") : source);
        LocalDate decided = activity.decidedOn();
        if (decided != null) {
            parts.add(messages.text("offer.norm.since", terms().dateWithYear(decided)));
        }
        if (unconfirmed) {
            parts.add(messages.text("offer.norm.unconfirmed"));
        }
        return String.join(" · ", parts);
    }

    /// What supervision work needs, and of whom; empty for none.
    String supervision(Supervision supervision) {
        if (supervision.level() == Supervision.Level.NONE) {
            return "";
        }
        String by = terms().anyOf(supervision.supervisedBy());
        if (supervision.waivedFor().isEmpty()) {
            return messages.text("offer.supervised-by", by);
        }
        List<String> waived = supervision.waivedFor().stream().map(this::registration).toList();
        return messages.text("offer.supervised-by.waived", by, terms().or(waived));
    }

    /// A cell of the matrix, a line for each: `11 min`, on whose authority, under what supervision.
    String permission(Performer performer) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("term.minutes", terms().decimal(performer.minutes(), 2)));
        lines.add(messages.text("offer.short." + performer.mode().name()));
        if (performer.supervision().level() != Supervision.Level.NONE) {
            lines.add(messages.text("offer.short." + performer.supervision().level().name()));
        }
        return String.join("\n", lines);
    }

    /// The same in full, to be read aloud.
    String permissionSpoken(Performer performer) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.text("term.minutes", terms().decimal(performer.minutes(), 2)));
        parts.add(mode(performer.mode()));
        if (performer.supervision().level() != Supervision.Level.NONE) {
            parts.add(level(performer.supervision().level()));
        }
        return String.join(", ", parts);
    }

    /// A role as short as it is known by, for the head of a column.
    String shortRole(Role role) {
        return messages.text("offer.role." + role.name());
    }

    private String registration(Registration registration) {
        return messages.text("offer.registration." + registration.name());
    }
}
