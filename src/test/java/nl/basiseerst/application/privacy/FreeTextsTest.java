package nl.basiseerst.application.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

class FreeTextsTest {

    /// What is a text in Java and an id of something in the practice: nobody writes it freely.
    private static final Set<String> IDS =
            Set.of(
                    "Absence.member",
                    "Block.member",
                    "Block.room",
                    "Block.session",
                    "Calibration.activity",
                    "Duty.member",
                    "ExtraWork.activity",
                    "HardWork.sessions",
                    "Holding.competence",
                    "LeaveEntitlement.member",
                    "LeaveRequest.absence",
                    "LeaveRequest.member",
                    "PanelSecond.member",
                    "PanelSecond.second",
                    "Part.room",
                    "Part.session",
                    "PatternBlock.member",
                    "PatternBlock.room",
                    "PatternBlock.session",
                    "Performer.competence",
                    "PresenceRule.inSession",
                    "PublishedWork.block",
                    "PublishedWork.member",
                    "PublishedWork.room",
                    "PublishedWork.session",
                    "RoleFallback.fallbackSessions",
                    "SessionType.activities",
                    "Task.assignee",
                    "Task.type",
                    "TaskType.competence",
                    "WarningKey.member",
                    "WarningKey.subject");

    /// A new text in the domain is found here: it is either an id, or belongs in the list of free
    /// texts, and then in what FreeTexts gives and rewrites.
    @Test
    void everyTextOfTheDomainIsAnIdOrAKnownFreeText() {
        Set<String> texts = new TreeSet<>();
        Set<Class<?>> seen = new HashSet<>();
        for (JavaClass type :
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("nl.basiseerst.domain")) {
            if (type.isAssignableTo(Entity.class) && !type.isInterface()) {
                collect(type.reflect(), texts, seen);
            }
        }
        texts.removeIf(text -> text.endsWith(".id"));
        Set<String> known = new TreeSet<>(IDS);
        known.addAll(FreeTexts.COMPONENTS);
        assertEquals(known, texts);
    }

    private static void collect(Type type, Set<String> texts, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, texts, seen);
            }
        }
        if (!(type instanceof Class<?> record) || !record.isRecord() || !seen.add(record)) {
            return;
        }
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getGenericType().getTypeName().contains("java.lang.String")) {
                texts.add(record.getSimpleName() + "." + component.getName());
            }
            collect(component.getGenericType(), texts, seen);
        }
    }

    @Test
    void whatIsGivenIsWhatIsRewritten() {
        PracticePlan plan = Samples.plan("linde");
        for (Entity thing : FreeTexts.things(plan)) {
            Entity marked = FreeTexts.rewritten(thing, text -> text + "#");
            long given = FreeTexts.of(thing).size();
            long rewritten = FreeTexts.of(marked).stream().filter(t -> t.endsWith("#")).count();
            long left = FreeTexts.of(marked).stream().filter(t -> !t.endsWith("#")).count();
            assertEquals(given, rewritten + left);
            assertTrue(
                    left == 0 || thing instanceof Member || thing instanceof Practice,
                    thing::toString);
        }
    }
}
