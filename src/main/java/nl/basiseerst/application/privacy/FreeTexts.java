package nl.basiseerst.application.privacy;

import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.schedule.PresenceRule;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.warning.Acceptance;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Where in a practice people can write what they like: the one list of free texts. Whoever looks
/// for a name or a word in a practice looks here.
public final class FreeTexts {

    /// Every free text of the domain, as its record and the component of that. A test compares it
    /// with the records themselves, so that a new text cannot be forgotten.
    public static final Set<String> COMPONENTS =
            Set.of(
                    "Practice.name",
                    "PatientBand.ageBand",
                    "BandRate.ageBand",
                    "Room.name",
                    "Competence.name",
                    "Activity.name",
                    "Activity.source",
                    "SessionType.name",
                    "Member.name",
                    "Member.initials",
                    "Block.note",
                    "BasicSchedule.name",
                    "PatternBlock.note",
                    "DayPattern.name",
                    "PresenceRule.name",
                    "Acceptance.note",
                    "TaskType.name");

    private FreeTexts() {}

    /// Everything of the practice that holds a free text, the practice itself first.
    public static List<Entity> things(PracticePlan plan) {
        return Stream.<List<? extends Entity>>of(
                        List.of(plan.practice()),
                        plan.rooms(),
                        plan.competences(),
                        plan.activities(),
                        plan.sessionTypes(),
                        plan.members(),
                        plan.blocks(),
                        plan.presenceRules(),
                        plan.taskTypes(),
                        plan.groundwork().dayPatterns(),
                        plan.groundwork().basicSchedules(),
                        plan.acceptances())
                .<Entity>flatMap(List::stream)
                .toList();
    }

    /// What the free texts of a thing are about.
    public static IllnessWords.About about(Entity thing) {
        return switch (thing) {
            case Practice _, Competence _, Activity _, SessionType _, TaskType _, PresenceRule _ ->
                    IllnessWords.About.OFFER;
            default -> IllnessWords.About.PEOPLE;
        };
    }

    /// The free texts of a thing, without those that are not there. The age bands are those of the
    /// practice: an activity can name no other.
    public static List<String> of(Entity thing) {
        List<String> texts = new ArrayList<>();
        switch (thing) {
            case Practice practice -> {
                texts.add(practice.name());
                practice.patients().stream().map(PatientBand::ageBand).forEach(texts::add);
            }
            case Room room -> texts.add(room.name());
            case Competence competence -> texts.add(competence.name());
            case Activity activity -> {
                texts.add(activity.name());
                add(texts, activity.source());
            }
            case SessionType session -> texts.add(session.name());
            case Member member -> {
                texts.add(member.name());
                texts.add(member.initials());
            }
            case Block block -> add(texts, block.note());
            case BasicSchedule schedule -> {
                texts.add(schedule.name());
                schedule.blocks().forEach(block -> add(texts, block.note()));
            }
            case DayPattern pattern -> texts.add(pattern.name());
            case PresenceRule rule -> texts.add(rule.name());
            case TaskType type -> texts.add(type.name());
            case Acceptance acceptance -> add(texts, acceptance.note());
            default -> {} // no free text: see COMPONENTS
        }
        return texts;
    }

    private static void add(List<String> texts, @Nullable String text) {
        if (text != null) {
            texts.add(text);
        }
    }

    /// The thing with each of its free texts written otherwise; the same thing if it has none.
    /// Names of members and age bands are left alone: the first are no text about somebody else,
    /// and the second are referred to.
    ///
    /// @param rewrite must not leave a name without a letter
    public static Entity rewritten(Entity thing, UnaryOperator<String> rewrite) {
        return switch (thing) {
            case Practice practice -> practice.withName(rewrite.apply(practice.name()));
            case Room room -> new Room(room.id(), rewrite.apply(room.name()), room.type());
            case Competence competence ->
                    new Competence(
                            competence.id(),
                            rewrite.apply(competence.name()),
                            competence.validMonths());
            case Activity activity -> activity(activity, rewrite);
            case SessionType session ->
                    new SessionType(
                            session.id(),
                            rewrite.apply(session.name()),
                            session.offer(),
                            session.activities(),
                            session.productivity(),
                            session.roomType(),
                            session.onSite());
            case Block block -> block.withNote(orNull(block.note(), rewrite));
            case BasicSchedule schedule ->
                    new BasicSchedule(
                            schedule.id(),
                            rewrite.apply(schedule.name()),
                            schedule.validFrom(),
                            schedule.weeks(),
                            schedule.blocks().stream().map(b -> noted(b, rewrite)).toList(),
                            schedule.stamped());
            case Acceptance acceptance -> acceptance.withNote(orNull(acceptance.note(), rewrite));
            case DayPattern pattern ->
                    new DayPattern(
                            pattern.id(),
                            rewrite.apply(pattern.name()),
                            pattern.roles(),
                            pattern.parts());
            case PresenceRule rule ->
                    new PresenceRule(
                            rule.id(),
                            rewrite.apply(rule.name()),
                            rule.roles(),
                            rule.min(),
                            rule.mode(),
                            rule.inSession(),
                            rule.hours());
            case TaskType type ->
                    new TaskType(
                            type.id(),
                            rewrite.apply(type.name()),
                            type.minutes(),
                            type.roles(),
                            type.competence(),
                            type.supervision(),
                            type.offer(),
                            type.days(),
                            type.window());
            default -> thing;
        };
    }

    private static Activity activity(Activity activity, UnaryOperator<String> rewrite) {
        return new Activity(
                activity.id(),
                rewrite.apply(activity.name()),
                activity.offer(),
                orNull(activity.source(), rewrite),
                activity.decidedOn(),
                activity.reserved(),
                activity.coreTask(),
                activity.priority(),
                activity.accessDays(),
                activity.accessWeeks(),
                activity.withinDaypart(),
                activity.demand(),
                activity.performers());
    }

    private static PatternBlock noted(PatternBlock block, UnaryOperator<String> rewrite) {
        return new PatternBlock(
                block.id(),
                block.member(),
                block.week(),
                block.day(),
                block.span(),
                block.session(),
                block.room(),
                orNull(block.note(), rewrite),
                block.extra());
    }

    private static @Nullable String orNull(@Nullable String text, UnaryOperator<String> rewrite) {
        return text == null ? null : rewrite.apply(text);
    }
}
