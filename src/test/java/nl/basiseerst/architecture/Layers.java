package nl.basiseerst.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Who may know whom: `domain <- application <- adapters <- app`.
final class Layers {

    static final List<String> ADAPTERS =
            List.of(
                    "persistence",
                    "exchange",
                    "solver",
                    "report",
                    "holidays",
                    "tables",
                    "agenda",
                    "crypto",
                    "sharing",
                    "cli",
                    "ui");

    static final ArchRule EVERY_CLASS_HAS_A_LAYER =
            classes()
                    .that()
                    .resideInAPackage("nl.basiseerst..")
                    .and()
                    .resideOutsideOfPackages(packagesOf("domain", "application", "app"))
                    .should()
                    .resideInAnyPackage(packagesOf(ADAPTERS.toArray(String[]::new)))
                    .allowEmptyShould(true)
                    .because("a class outside the layers escapes the rules about them");

    static final ArchRule DOMAIN_KNOWS_NO_OTHER_LAYER = knowsNone("domain", "application");

    static final ArchRule APPLICATION_KNOWS_ONLY_THE_DOMAIN = knowsNone("application");

    static final ArchRule PERSISTENCE_KNOWS_NO_OTHER_ADAPTER = knowsNone("persistence");

    static final ArchRule EXCHANGE_KNOWS_NO_OTHER_ADAPTER = knowsNone("exchange");

    static final ArchRule SOLVER_KNOWS_NO_OTHER_ADAPTER = knowsNone("solver");

    static final ArchRule REPORT_KNOWS_NO_OTHER_ADAPTER = knowsNone("report");

    static final ArchRule HOLIDAYS_KNOWS_NO_OTHER_ADAPTER = knowsNone("holidays");

    static final ArchRule TABLES_KNOWS_NO_OTHER_ADAPTER = knowsNone("tables");

    static final ArchRule AGENDA_KNOWS_NO_OTHER_ADAPTER = knowsNone("agenda");

    static final ArchRule SHARING_KNOWS_NO_OTHER_ADAPTER = knowsNone("sharing");

    static final ArchRule CRYPTO_KNOWS_NO_OTHER_ADAPTER = knowsNone("crypto");

    static final ArchRule CLI_KNOWS_NO_OTHER_ADAPTER = knowsNone("cli");

    static final ArchRule UI_KNOWS_NO_OTHER_ADAPTER = knowsNone("ui");

    static final ArchRule ROSTER_DOES_NOT_KNOW_THE_GUARD =
            noClasses()
                    .that()
                    .resideInAPackage("nl.basiseerst.domain.roster..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("nl.basiseerst.domain.guard..")
                    .allowEmptyShould(true)
                    .because("the verdict judges the schedule, whatever it was made from");

    static final ArchRule NO_CYCLES =
            slices().matching("nl.basiseerst.(**)")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true);

    static final ArchRule VIEWS_DO_NOT_KNOW_EACH_OTHER =
            slices().matching("nl.basiseerst.ui.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(inPackageOf("ui.shell"), DescribedPredicate.alwaysTrue())
                    .ignoreDependency(DescribedPredicate.alwaysTrue(), inPackageOf("ui.common"))
                    .ignoreDependency(DescribedPredicate.alwaysTrue(), inPackageOf("ui.theme"))
                    .allowEmptyShould(true)
                    .because("a view can then be changed without looking at the others");

    private Layers() {}

    private static ArchRule knowsNone(String layer, String... more) {
        String[] others =
                Stream.of(ADAPTERS.stream(), Stream.of("app"), Stream.of(more))
                        .flatMap(layers -> layers)
                        .filter(other -> !other.equals(layer))
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("nl.basiseerst." + layer + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packagesOf(others))
                .allowEmptyShould(true)
                .because("dependencies point one way: domain <- application <- adapters <- app");
    }

    private static DescribedPredicate<JavaClass> inPackageOf(String layer) {
        return JavaClass.Predicates.resideInAPackage("nl.basiseerst." + layer + "..");
    }

    private static String[] packagesOf(String... layers) {
        return Arrays.stream(layers)
                .map(layer -> "nl.basiseerst." + layer + "..")
                .toArray(String[]::new);
    }
}
