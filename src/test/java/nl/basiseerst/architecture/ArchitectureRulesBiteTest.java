package nl.basiseerst.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A rule that cannot fail protects nothing.
///
/// Every rule is shown the classes of the `archfixture` packages, and must name each offence listed
/// here. A rule without such a list fails as well.
class ArchitectureRulesBiteTest {

    private static final String EVERYWHERE = "nl.basiseerst..";

    private static final List<Bite> BITES =
            List.of(
                    bite(Layers.EVERY_CLASS_HAS_A_LAYER, "HomelessOffender"),
                    knows(Layers.DOMAIN_KNOWS_NO_OTHER_LAYER, "Domain", "Application"),
                    knows(Layers.APPLICATION_KNOWS_ONLY_THE_DOMAIN, "Application"),
                    knows(Layers.PERSISTENCE_KNOWS_NO_OTHER_ADAPTER, "Persistence"),
                    knows(Layers.EXCHANGE_KNOWS_NO_OTHER_ADAPTER, "Exchange"),
                    knows(Layers.SOLVER_KNOWS_NO_OTHER_ADAPTER, "Solver"),
                    knows(Layers.REPORT_KNOWS_NO_OTHER_ADAPTER, "Report"),
                    knows(Layers.HOLIDAYS_KNOWS_NO_OTHER_ADAPTER, "Holidays"),
                    knows(Layers.TABLES_KNOWS_NO_OTHER_ADAPTER, "Tables"),
                    knows(Layers.AGENDA_KNOWS_NO_OTHER_ADAPTER, "Agenda"),
                    knows(Layers.CRYPTO_KNOWS_NO_OTHER_ADAPTER, "Crypto"),
                    knows(Layers.SHARING_KNOWS_NO_OTHER_ADAPTER, "Sharing"),
                    knows(Layers.CLI_KNOWS_NO_OTHER_ADAPTER, "Cli"),
                    knows(Layers.UI_KNOWS_NO_OTHER_ADAPTER, "Ui"),
                    bite(Layers.ROSTER_DOES_NOT_KNOW_THE_GUARD, "RosterOffender.verdict"),
                    new Bite(
                            Layers.NO_CYCLES,
                            "nl.basiseerst.domain.archfixture.*",
                            List.of("RoundOffender", "TripOffender")),
                    bite(Layers.VIEWS_DO_NOT_KNOW_EACH_OTHER, "OneView"),
                    bite(
                            ForeignThings.DOMAIN_IS_PLAIN_JAVA,
                            "java.sql.Connection",
                            "org.jooq",
                            "javafx.scene.Node"),
                    bite(ForeignThings.DOMAIN_HAS_NO_CLOCK, "ClockOffender"),
                    bite(ForeignThings.APPLICATION_IS_PLAIN_JAVA, "java.sql.Connection", "picocli"),
                    bite(
                            ForeignThings.ONLY_PERSISTENCE_SEES_SQL,
                            "ReportOffender.sql",
                            "CliOffender.jooq",
                            "UiOffender.flyway"),
                    bite(
                            ForeignThings.ONLY_THE_SOLVER_SEES_OR_TOOLS,
                            "ApplicationOffender.engine",
                            "UiOffender.engine"),
                    bite(
                            ForeignThings.ONLY_THE_REPORT_SEES_PDFBOX,
                            "CliOffender.pdf",
                            "UiOffender.pdf"),
                    bite(
                            ForeignThings.ONLY_HOLIDAYS_SEES_JOLLYDAY,
                            "PersistenceOffender.calendar",
                            "UiOffender.calendar"),
                    bite(
                            ForeignThings.ONLY_TABLES_SEES_SPREADSHEETS,
                            "ExchangeOffender.csv",
                            "UiOffender.sheet"),
                    bite(ForeignThings.ONLY_AGENDA_SEES_CALENDARS, "TablesOffender.event"),
                    bite(
                            ForeignThings.ONLY_CRYPTO_SEES_CIPHERS,
                            "PersistenceOffender.cipher",
                            "CliOffender.argon2"),
                    bite(
                            ForeignThings.ONLY_THE_REPORT_SEES_AWT,
                            "CliOffender.printer",
                            "UiOffender.picture"),
                    bite(
                            ForeignThings.ONLY_THE_CLI_SEES_PICOCLI,
                            "ApplicationOffender.commands",
                            "UiOffender.commands"),
                    bite(
                            ForeignThings.ONLY_EXCHANGE_SEES_JACKSON,
                            "PersistenceOffender.json",
                            "CliOffender.json"),
                    bite(
                            ForeignThings.ONLY_APP_SEES_THE_LOG_FILE,
                            "PersistenceOffender.log",
                            "CliOffender.log"),
                    bite(
                            ForeignThings.ONLY_UI_AND_APP_SEE_JAVAFX,
                            "CliOffender.window",
                            "ReportOffender.window"),
                    bite(ForeignThings.VIEW_MODELS_KNOW_NO_SCENE_GRAPH, "OffenderViewModel"),
                    bite(
                            Manners.TIME_COMES_FROM_A_CLOCK,
                            "MannersOffender.today()",
                            "todayThere",
                            "millis",
                            "clock",
                            "date",
                            "calendar"),
                    bite(Manners.ONLY_APP_AND_CLI_PRINT, "MannersOffender.print()", "complain"),
                    bite(Manners.NO_STACK_TRACE_IS_PRINTED, "MannersOffender.trace"),
                    bite(
                            Manners.NOBODY_READS_OBJECTS_OR_MARKUP,
                            "MannersOffender.objects",
                            "MannersOffender.markup"),
                    bite(
                            Manners.NOBODY_INTERRUPTS_A_THREAD,
                            "MannersOffender.interrupt",
                            "cancelTask",
                            "cancelFuture",
                            "shutDown"),
                    bite(
                            Manners.NAMES_SAY_WHAT_A_CLASS_IS,
                            "OffenderImpl",
                            "OffenderManager",
                            "OffenderHelper",
                            "OffenderUtil>",
                            "OffenderUtils"),
                    bite(
                            Manners.ONLY_SHARING_USES_THE_NETWORK,
                            "NetworkOffender.address",
                            "NetworkOffender.ask",
                            "NetworkOffender.fetch"),
                    bite(Manners.ONLY_SHARING_AND_ONE_WINDOW_USE_SOCKETS, "NetworkOffender.listen"),
                    bite(Manners.NO_STATIC_STATE, "MannersOffender.calls"));

    private static JavaClasses offenders;

    /// A rule and what its complaint must name.
    ///
    /// @param among the packages of the offenders shown to it
    private record Bite(ArchRule rule, String among, List<String> offences) {}

    @BeforeAll
    static void readTheOffenders() {
        offenders =
                new ClassFileImporter()
                        .withImportOption(place -> place.contains("archfixture"))
                        .importPackages("nl.basiseerst");
    }

    @TestFactory
    Stream<DynamicTest> everyRuleNamesItsOffenders() {
        return ArchitectureTest.namedRules()
                .map(rule -> dynamicTest(rule.getName(), () -> assertBites(rule.getPayload())));
    }

    @Test
    void noRuleComplainsOfAGoodCitizen() {
        ArchitectureTest.namedRules()
                .forEach(rule -> assertAllows(rule.getPayload(), "GoodCitizen"));
    }

    @Test
    void theLayersMayUseTheirOwnLibraries() {
        assertAllows(ForeignThings.ONLY_PERSISTENCE_SEES_SQL, "PersistenceOffender.sql");
        assertAllows(ForeignThings.ONLY_THE_SOLVER_SEES_OR_TOOLS, "SolverOffender.engine");
        assertAllows(ForeignThings.ONLY_THE_REPORT_SEES_PDFBOX, "ReportOffender.pdf");
        assertAllows(ForeignThings.ONLY_HOLIDAYS_SEES_JOLLYDAY, "HolidaysOffender.calendar");
        assertAllows(ForeignThings.ONLY_TABLES_SEES_SPREADSHEETS, "TablesOffender.csv");
        assertAllows(ForeignThings.ONLY_AGENDA_SEES_CALENDARS, "AgendaOffender.event");
        assertAllows(ForeignThings.ONLY_CRYPTO_SEES_CIPHERS, "CryptoOffender.cipher");
        assertAllows(ForeignThings.ONLY_THE_REPORT_SEES_AWT, "ReportOffender.picture");
        assertAllows(ForeignThings.ONLY_THE_CLI_SEES_PICOCLI, "CliOffender.commands");
        assertAllows(ForeignThings.ONLY_EXCHANGE_SEES_JACKSON, "ExchangeOffender.json");
        assertAllows(ForeignThings.ONLY_UI_AND_APP_SEE_JAVAFX, "UiOffender.window");
    }

    private static void assertBites(ArchRule rule) {
        List<Bite> bites = BITES.stream().filter(bite -> bite.rule().equals(rule)).toList();
        assertEquals(1, bites.size(), "lists of offences for: " + rule.getDescription());
        Bite bite = bites.getFirst();
        String complaints = complaints(rule, bite.among());
        for (String offence : bite.offences()) {
            assertTrue(complaints.contains(offence), () -> offence + " not in: " + complaints);
        }
    }

    private static void assertAllows(ArchRule rule, String deed) {
        assertFalse(complaints(rule, EVERYWHERE).contains(deed), rule.getDescription());
    }

    private static String complaints(ArchRule rule, String among) {
        JavaClasses shown = offenders.that(resideInAPackage(among));
        return String.join("\n", rule.evaluate(shown).getFailureReport().getDetails());
    }

    private static Bite bite(ArchRule rule, String... offences) {
        return new Bite(rule, EVERYWHERE, List.of(offences));
    }

    /// The rule must name that the offender of the layer knows those of the adapters, app and more.
    private static Bite knows(ArchRule rule, String layer, String... more) {
        return new Bite(
                rule,
                EVERYWHERE,
                Stream.of(Layers.ADAPTERS.stream(), Stream.of("app"), Stream.of(more))
                        .flatMap(others -> others)
                        .filter(other -> !other.equalsIgnoreCase(layer))
                        .map(other -> layer + "Offender." + other.toLowerCase(Locale.ROOT) + ">")
                        .toList());
    }
}
