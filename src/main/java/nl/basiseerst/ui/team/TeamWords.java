package nl.basiseerst.ui.team;

import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.team.CompetenceLevel;
import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Expiry;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// What the parts of a member are called. In the language of its messages.
record TeamWords(Messages messages) {

    /// Those of a role together, as `Huisartsen`.
    String group(Role role) {
        return messages.text("team.group." + role.name());
    }

    /// A role by itself, as `Huisarts`.
    String role(Role role) {
        String word = new Terms(messages).role(role);
        return word.substring(0, 1).toUpperCase(messages.locale()) + word.substring(1);
    }

    String employment(Employment employment) {
        return messages.text("team.employment." + employment.name());
    }

    String registration(Registration registration) {
        return messages.text("team.registration." + registration.name());
    }

    String level(CompetenceLevel level) {
        return messages.text("team.level." + level.name());
    }

    String kind(Absence.Kind kind) {
        return messages.text("team.absence." + kind.name());
    }

    String day(DayOfWeek day) {
        return messages.text("team.day." + day.name());
    }

    /// When something ends or ended, seen from a date: `over 12 dagen`.
    String when(Expiry expiry, LocalDate date) {
        long days = expiry.daysLeft(date);
        if (days == 0) {
            return messages.text("team.expiry.today");
        }
        if (days == 1) {
            return messages.text("team.expiry.tomorrow");
        }
        if (days == -1) {
            return messages.text("team.expiry.yesterday");
        }
        return messages.text(
                days > 0 ? "team.expiry.ahead" : "team.expiry.past", Long.toString(Math.abs(days)));
    }
}
