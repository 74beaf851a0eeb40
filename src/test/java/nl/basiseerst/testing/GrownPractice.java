package nl.basiseerst.testing;

import nl.basiseerst.domain.plan.Groundwork;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;

import java.util.ArrayList;
import java.util.List;

/// A practice of any size, made of copies of a sample: so many people, and patients in proportion.
public final class GrownPractice {

    private GrownPractice() {}

    public static PracticePlan of(PracticePlan sample, int people) {
        List<Member> members = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        List<Absence> absences = new ArrayList<>();
        int size = sample.members().size();
        for (int copy = 0; members.size() < people; copy++) {
            int left = people - members.size();
            for (int i = 0; i < size; i++) {
                // the last, partial copy takes people evenly from all roles
                if (left >= size || i * left / size != (i + 1) * left / size) {
                    add(sample, sample.members().get(i), "-" + copy, members, blocks, absences);
                }
            }
        }
        return new PracticePlan(
                withPatients(sample.practice(), (double) people / size),
                sample.rooms(),
                sample.competences(),
                sample.activities(),
                sample.sessionTypes(),
                sample.roles(),
                members,
                blocks,
                absences,
                sample.presenceRules(),
                sample.taskTypes(),
                List.of(),
                Groundwork.NONE);
    }

    private static void add(
            PracticePlan sample,
            Member m,
            String suffix,
            List<Member> members,
            List<Block> blocks,
            List<Absence> absences) {
        members.add(
                new Member(
                        m.id() + suffix,
                        m.name(),
                        m.initials(),
                        m.role(),
                        m.employment(),
                        m.registration(),
                        m.employed(),
                        m.hoursPerWeek(),
                        m.panel(),
                        m.availability(),
                        m.competences()));
        for (Block b : sample.blocks()) {
            if (b.member().equals(m.id())) {
                blocks.add(
                        new Block(
                                b.id() + suffix,
                                m.id() + suffix,
                                b.date(),
                                b.span(),
                                b.session(),
                                b.room(),
                                b.note(),
                                b.extra()));
            }
        }
        for (Absence a : sample.absences()) {
            if (a.member().equals(m.id())) {
                absences.add(
                        new Absence(
                                a.id() + suffix,
                                m.id() + suffix,
                                a.from(),
                                a.to(),
                                a.part(),
                                a.kind()));
            }
        }
    }

    private static Practice withPatients(Practice p, double factor) {
        return new Practice(
                p.id(),
                p.name(),
                p.zone(),
                p.openingHours(),
                p.closedDates(),
                p.dayparts(),
                p.patients().stream()
                        .map(b -> new PatientBand(b.ageBand(), (int) (b.count() * factor)))
                        .toList(),
                p.minimumHeadroom(),
                p.materialMinutes(),
                p.fragileMinutes(),
                p.coveredRoles());
    }
}
