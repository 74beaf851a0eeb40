package nl.basiseerst.application.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.access.OneUser;
import nl.basiseerst.application.overview.PrintStamp;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.PanelSecond;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.domain.warning.WarningKind;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.exchange.JsonPersonFiles;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whoever asks what is kept of them gets all of it, and whoever wants to go leaves nothing. A new
/// kind of thing in a practice is found here: either it names nobody, or it is in [#everywhere].
class WholePersonTest {

    private static final String WHO = "dijkstra";
    private static final Pattern NAMED = Pattern.compile("(?<![\\w-])" + WHO + "(?![\\w-])");
    private static final Pattern OTHER =
            Pattern.compile("\"(member|assignee|owner)\": ?\"(?!dijkstra|rahmani)");
    private static final LocalDate DAY = LocalDate.parse("2026-11-17");

    /// What a practice keeps that refers to no member. Texts aside: see [FreeTextsTest].
    private static final Set<String> NAMES_NOBODY =
            Set.of(
                    "practice",
                    "rooms",
                    "competences",
                    "activities",
                    "sessionTypes",
                    "roles",
                    "presenceRules",
                    "taskTypes",
                    "dayPatterns",
                    "calibrations",
                    "schoolHolidays",
                    "hardWork");

    @TempDir Path folder;

    /// The sample, with one person in everything that can name a person.
    private static PracticePlan everywhere() {
        PracticePlan plan = Samples.plan("linde");
        Block block =
                plan.blocks().stream()
                        .filter(b -> b.member().equals(WHO) && b.extra().isEmpty())
                        .findFirst()
                        .orElseThrow();
        Task task = plan.tasks().getFirst();
        LocalDateTime evening = DAY.atTime(17, 0);
        return EditedPlan.of(
                plan,
                List.of(
                        new Edit.Update(
                                new Task(task.id(), task.type(), task.date(), WHO, task.status())),
                        new Edit.Add(
                                new Absence(
                                        "whole-a1", WHO, DAY, DAY, null, Absence.Kind.TRAINING)),
                        new Edit.Add(new Duty("whole-d1", WHO, evening, evening.plusHours(6))),
                        new Edit.Add(
                                Publication.next(
                                        IsoWeek.of(DAY),
                                        null,
                                        plan.blocks(),
                                        plan.absences(),
                                        evening)),
                        new Edit.Add(
                                new LeaveRequest(
                                        "whole-r1",
                                        WHO,
                                        DAY,
                                        DAY,
                                        null,
                                        DAY,
                                        LeaveRequest.State.REFUSED,
                                        null)),
                        new Edit.Add(new PanelSecond("whole-p1", "rahmani", WHO)),
                        new Edit.Add(LeaveEntitlement.none(WHO, 2026).withLeave(152.0)),
                        new Edit.Add(
                                new BasicSchedule(
                                        "whole-b1",
                                        "Winter",
                                        IsoWeek.of(DAY),
                                        1,
                                        List.of(PatternBlock.of(block, 1)),
                                        List.of(IsoWeek.of(DAY)))),
                        new Edit.Add(
                                new Acceptance(
                                        WarningKey.ofMember(WarningKind.ALONE, DAY, WHO, null),
                                        30,
                                        AcceptReason.ONCE,
                                        "na overleg"))));
    }

    /// What a practice keeps, by the name of the list it is in.
    private static Map<String, List<Entity>> lists(Record record) throws Exception {
        Map<String, List<Entity>> found = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(record);
            if (value instanceof List<?> things) {
                found.put(component.getName(), things.stream().map(Entity.class::cast).toList());
            } else if (value instanceof Entity thing) {
                found.put(component.getName(), List.of(thing));
            } else if (value instanceof Record several) {
                found.putAll(lists(several));
            }
        }
        return found;
    }

    private static List<Entity> naming(List<Entity> things) {
        return things.stream().filter(thing -> NAMED.matcher(thing.toString()).find()).toList();
    }

    private static Map<String, List<Entity>> ofThem(PracticePlan plan) throws Exception {
        Map<String, List<Entity>> found = lists(plan);
        found.replaceAll((_, things) -> naming(things));
        found.values().removeIf(List::isEmpty);
        return found;
    }

    @Test
    void everyListNamesThemOrNobody() throws Exception {
        Map<String, List<Entity>> lists = lists(everywhere());
        lists.keySet().removeAll(NAMES_NOBODY);
        assertEquals(lists.keySet(), ofThem(everywhere()).keySet());
    }

    private static PersonFile gathered(SampleDesk sample) {
        return new GatherPerson(
                        sample::store,
                        () -> _ -> Optional.empty(),
                        new JsonEntityText(),
                        new OneUser("Houder"),
                        SampleDesk.TUESDAY)
                .of(WHO, NobodyWaits.INSTANCE);
    }

    /// Without the log, and as if it were made at the same moment.
    private static PersonFile kept(PersonFile p, PrintStamp stamp) {
        return new PersonFile(
                stamp,
                p.member(),
                p.competences(),
                p.blocks(),
                p.absences(),
                p.duties(),
                p.requests(),
                p.entitlements(),
                p.panelSeconds(),
                p.accepted(),
                p.published(),
                p.tasks(),
                p.pattern(),
                p.texts(),
                p.account(),
                List.of(),
                0);
    }

    private String json(PersonFile person) throws IOException {
        Path file = folder.resolve("person.json");
        new JsonPersonFiles().write(person, file);
        return Files.readString(file);
    }

    @Test
    void everyThingThatNamesThemShowsInWhatTheyGet() throws Exception {
        PracticePlan plan = everywhere();
        PersonDocument paper = new PersonDocument(new Messages(Messages.DUTCH));
        try (SampleDesk sample = SampleDesk.atOnce(plan)) {
            PersonFile all = gathered(sample);
            PersonFile before = kept(all, all.stamp());
            for (Map.Entry<String, List<Entity>> list : ofThem(plan).entrySet()) {
                if (list.getKey().equals("members")) {
                    continue; // themselves
                }
                plan =
                        EditedPlan.of(
                                plan,
                                list.getValue().stream().<Edit>map(Edit.Remove::new).toList());
                sample.store()
                        .replace(
                                plan,
                                new ChangeHeader(
                                        "test",
                                        SampleDesk.TUESDAY.instant(),
                                        ChangeKind.IMPORT,
                                        "less"));
                PersonFile after = kept(gathered(sample), all.stamp());
                assertNotEquals(json(before), json(after), list.getKey());
                assertNotEquals(paper.of(before), paper.of(after), list.getKey());
                before = after;
            }
        }
    }

    @Test
    void soDoesEveryThingThatTheLogSaysOfThem() throws Exception {
        try (SampleDesk sample = SampleDesk.atOnce(everywhere())) {
            JsonEntityText text = new JsonEntityText();
            Set<String> kinds =
                    ofThem(everywhere()).values().stream()
                            .flatMap(List::stream)
                            .map(text::kindOf)
                            .collect(Collectors.toSet());
            List<PersonFile.Changed.Thing> told =
                    gathered(sample).changes().stream().flatMap(c -> c.things().stream()).toList();
            for (String kind : kinds) {
                assertTrue(
                        told.stream()
                                .anyMatch(
                                        t ->
                                                t.kind().equals(kind)
                                                        && t.after() != null
                                                        && t.after().contains(WHO)),
                        kind);
            }
            for (PersonFile.Changed.Thing thing : told) {
                String after = thing.after();
                assertFalse(after != null && OTHER.matcher(after).find(), after);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingNamesThemOnceTheyAreGone(Manner manner) {
        PracticePlan plan = everywhere();
        Member who =
                plan.members().stream().filter(m -> m.id().equals(WHO)).findFirst().orElseThrow();
        Set<String> texts =
                Removal.texts(plan, who, "X").stream()
                        .map(NamedText::key)
                        .collect(Collectors.toSet());
        PracticePlan then =
                EditedPlan.of(
                        plan,
                        Removal.of(plan, who, manner, "Assistent", texts, DAY.plusDays(7)).edits());
        List<String> left = new ArrayList<>();
        for (String word : then.toString().split("[ ,\\[\\]]", -1)) {
            if (word.contains(WHO)) {
                left.add(word);
            }
        }
        assertEquals(List.of(), left);
    }

    /// Nobody waits, and nobody gives up.
    private enum NobodyWaits implements Progress {
        INSTANCE;

        @Override
        public void report(double fraction, String step) {}

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void onCancel(Runnable hook) {}
    }
}
