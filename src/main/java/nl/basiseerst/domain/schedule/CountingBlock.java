package nl.basiseerst.domain.schedule;

import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSet;

import java.time.LocalDate;

/// What is left of a block once absence, employment and closed days are taken away.
///
/// @param time the minutes of its date that count, never empty
public record CountingBlock(Block block, Member member, SessionType session, TimeSet time) {

    public LocalDate date() {
        return block.date();
    }
}
