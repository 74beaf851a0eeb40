package nl.basiseerst.ui.week;

import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.Texts;

import java.util.List;

/// What patterns and their parts are called.
final class PatternWords {

    private final Texts texts;

    PatternWords(Texts texts) {
        this.texts = texts;
    }

    /// A block as `Spreekuur 8–10`.
    String part(List<SessionType> sessions, DayPattern.Part part) {
        String session =
                sessions.stream()
                        .filter(s -> s.id().equals(part.session()))
                        .map(SessionType::name)
                        .findFirst()
                        .orElse(part.session());
        return session + " " + TypedHours.brief(part.span());
    }

    /// What a day of somebody is called until people call it something else: `huisarts 8–17:30`.
    String ofDay(Member member, TimeSpan hours) {
        return new Terms(texts.messages()).role(member.role()) + " " + TypedHours.brief(hours);
    }
}
