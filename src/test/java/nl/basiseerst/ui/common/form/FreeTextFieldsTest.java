package nl.basiseerst.ui.common.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.TreeSet;

/// Under every field in which people type what they like, words about somebody's health are warned
/// of.
class FreeTextFieldsTest {

    /// Fields of which nothing is kept in the practice, or in which nothing free is typed.
    private static final Set<String> NO_FREE_TEXT =
            Set.of(
                    "nl.basiseerst.ui.access.GateView", // name and password, to log in
                    "nl.basiseerst.ui.common.SearchField", // what is searched for is not kept
                    "nl.basiseerst.ui.crash.CrashDialog", // a code to copy
                    "nl.basiseerst.ui.settings.access.NewAccount", // the name to log in with
                    "nl.basiseerst.ui.settings.sharing.SharingPane", // a code to copy
                    "nl.basiseerst.ui.start.JoinCard", // the code to join with
                    "nl.basiseerst.ui.unlock.UnlockView"); // the recovery key

    @Test
    void whoMakesATextFieldWarnsUnderIt() {
        Set<String> silent = new TreeSet<>();
        for (JavaClass type :
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("nl.basiseerst.ui")) {
            boolean makes =
                    type.getConstructorCallsFromSelf().stream()
                            .anyMatch(
                                    call ->
                                            call.getTargetOwner().getName().startsWith("javafx.")
                                                    && call.getTargetOwner()
                                                            .isAssignableTo(TextInputControl.class)
                                                    && !call.getTargetOwner()
                                                            .getName()
                                                            .endsWith("PasswordField"));
            boolean warns =
                    type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(
                                    known ->
                                            known.getTargetClass()
                                                    .isEquivalentTo(IllnessNote.class));
            if (makes && !warns && !NO_FREE_TEXT.contains(type.getName())) {
                silent.add(type.getName());
            }
        }
        assertEquals(
                Set.of(),
                silent,
                "put an IllnessNote under the field, or say in NO_FREE_TEXT why there is none");
    }
}
