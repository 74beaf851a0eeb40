package nl.basiseerst.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/// Which foreign library may be seen from where: one package per foreign thing.
final class ForeignThings {

    static final ArchRule DOMAIN_IS_PLAIN_JAVA =
            classes()
                    .that()
                    .resideInAPackage("nl.basiseerst.domain..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java.lang..",
                            "java.math..",
                            "java.time..",
                            "java.util..",
                            "org.jspecify.annotations..",
                            "nl.basiseerst..")
                    .allowEmptyShould(true)
                    .because(
                            "the domain does no input or output; which layers it knows is a rule of"
                                    + " its own");

    static final ArchRule DOMAIN_HAS_NO_CLOCK =
            noClasses()
                    .that()
                    .resideInAPackage("nl.basiseerst.domain..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(java.time.InstantSource.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(java.time.Clock.class)
                    .allowEmptyShould(true)
                    .because("the domain is told what day it is");

    static final ArchRule APPLICATION_IS_PLAIN_JAVA =
            classes()
                    .that()
                    .resideInAPackage("nl.basiseerst.application..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java.io..",
                            "java.lang..",
                            "java.math..",
                            "java.nio..",
                            "java.text..",
                            "java.time..",
                            "java.util..",
                            "org.jspecify.annotations..",
                            "org.slf4j..",
                            "nl.basiseerst..")
                    .allowEmptyShould(true)
                    .because("foreign things hide behind ports");

    static final ArchRule ONLY_PERSISTENCE_SEES_SQL =
            onlyIn(
                    "persistence",
                    "java.sql..",
                    "javax.sql..",
                    "org.jooq..",
                    "org.flywaydb..",
                    "org.h2..",
                    "org.postgresql..");

    static final ArchRule ONLY_THE_SOLVER_SEES_OR_TOOLS =
            onlyIn("solver", "com.google.ortools..", "com.google.protobuf..");

    static final ArchRule ONLY_THE_REPORT_SEES_PDFBOX =
            onlyIn("report", "org.apache.pdfbox..", "org.apache.fontbox..");

    static final ArchRule ONLY_HOLIDAYS_SEES_JOLLYDAY = onlyIn("holidays", "de.focus_shift..");

    static final ArchRule ONLY_TABLES_SEES_SPREADSHEETS =
            onlyIn("tables", "de.siegmar.fastcsv..", "org.dhatim.fastexcel..");

    static final ArchRule ONLY_AGENDA_SEES_CALENDARS = onlyIn("agenda", "net.fortuna.ical4j..");

    static final ArchRule ONLY_CRYPTO_SEES_CIPHERS =
            onlyIn("crypto", "org.bouncycastle..", "javax.crypto..");

    static final ArchRule ONLY_THE_REPORT_SEES_AWT =
            onlyIn("report", "java.awt..", "javax.imageio..", "javax.print..", "javax.swing..");

    static final ArchRule ONLY_THE_CLI_SEES_PICOCLI = onlyIn("cli", "picocli..");

    static final ArchRule ONLY_EXCHANGE_SEES_JACKSON =
            onlyIn("exchange", "tools.jackson..", "com.fasterxml.jackson..");

    static final ArchRule ONLY_APP_SEES_THE_LOG_FILE = onlyIn("app", "ch.qos.logback..");

    static final ArchRule ONLY_UI_AND_APP_SEE_JAVAFX =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("nl.basiseerst.ui..", "nl.basiseerst.app..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx..",
                            "com.sun.javafx..",
                            "org.controlsfx..",
                            "atlantafx..",
                            "org.kordamp.ikonli..")
                    .allowEmptyShould(true)
                    .because("everything but the window works without a window");

    static final ArchRule VIEW_MODELS_KNOW_NO_SCENE_GRAPH =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("ViewModel")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx.application..", "javafx.scene..", "javafx.stage..")
                    .allowEmptyShould(true)
                    .because("view-models are tested without a JavaFX toolkit");

    private ForeignThings() {}

    private static ArchRule onlyIn(String layer, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("nl.basiseerst." + layer + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .allowEmptyShould(true)
                .because("it can then be replaced by changing one package");
    }
}
