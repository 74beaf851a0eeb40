package nl.basiseerst.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/// What no class does, whatever it is for.
final class Manners {

    static final ArchRule TIME_COMES_FROM_A_CLOCK =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("nl.basiseerst.app..")
                    .should()
                    .callCodeUnitWhere(
                            describe("asks the machine for the time", Manners::asksTheMachine))
                    .allowEmptyShould(true)
                    .because("a test must be able to say what time it is; Clock is a parameter");

    static final ArchRule ONLY_APP_AND_CLI_PRINT =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("nl.basiseerst.app..", "nl.basiseerst.cli..")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .allowEmptyShould(true)
                    .because("stdout and stderr belong to the commands");

    static final ArchRule NO_STACK_TRACE_IS_PRINTED =
            noClasses()
                    .should()
                    .callCodeUnitWhere(describe("prints a stack trace", Manners::printsStackTrace))
                    .allowEmptyShould(true)
                    .because("people get a sentence, the log gets the trace");

    static final ArchRule NOBODY_INTERRUPTS_A_THREAD =
            noClasses()
                    .should()
                    .callCodeUnitWhere(describe("interrupts a thread", Manners::interrupts))
                    .allowEmptyShould(true)
                    .because("one interrupt closes the H2 file for every connection");

    static final ArchRule NOBODY_READS_OBJECTS_OR_MARKUP =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javax.xml..", "org.xml.sax..", "org.w3c.dom..")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(java.io.ObjectInputStream.class)
                    .allowEmptyShould(true)
                    .because(
                            "objects that are read may do something, and markup may name files; the"
                                + " one library that reads markup is looked over by its package");

    /// Nothing is sent anywhere, and nothing listens, unless somebody switched sharing on.
    static final ArchRule ONLY_SHARING_USES_THE_NETWORK =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("nl.basiseerst.sharing..")
                    .should()
                    .dependOnClassesThat(describe("reach a network", Manners::reachesANetwork))
                    .orShould()
                    .callCodeUnitWhere(describe("opens an address", Manners::opensAnAddress))
                    .allowEmptyShould(true)
                    .because("the program sends nothing: no telemetry, no updating by itself");

    /// The sockets of the second are files of this computer: without an address of the network
    /// nothing else can be reached with them.
    static final ArchRule ONLY_SHARING_AND_ONE_WINDOW_USE_SOCKETS =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "nl.basiseerst.sharing..", "nl.basiseerst.app.instance..")
                    .should()
                    .dependOnClassesThat(describe("are sockets", Manners::isSocket))
                    .allowEmptyShould(true)
                    .because("where data can leave the program must be known");

    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Impl|Manager|Helper|Utils?)(\\$.*)?")
                    .allowEmptyShould(true)
                    .because("such a name says nothing about its class");

    static final ArchRule NO_STATIC_STATE =
            fields().that()
                    .areStatic()
                    .should()
                    .beFinal()
                    .allowEmptyShould(true)
                    .because("a static variable is a singleton by another name");

    private static final Set<String> NETWORK =
            Set.of(
                    "java.net.Socket",
                    "java.net.ServerSocket",
                    "java.net.DatagramSocket",
                    "java.net.MulticastSocket",
                    "java.net.InetAddress",
                    "java.net.InetSocketAddress",
                    "java.net.NetworkInterface",
                    "java.net.URLConnection",
                    "java.net.HttpURLConnection",
                    "java.nio.channels.DatagramChannel",
                    "java.nio.channels.AsynchronousSocketChannel",
                    "java.nio.channels.AsynchronousServerSocketChannel");

    private static final Set<String> SOCKETS =
            Set.of("java.nio.channels.SocketChannel", "java.nio.channels.ServerSocketChannel");

    private Manners() {}

    private static boolean reachesANetwork(JavaClass type) {
        String name = type.getName();
        return name.startsWith("java.net.http.")
                || name.startsWith("javax.net.")
                || name.startsWith("java.rmi.")
                || name.startsWith("org.h2.tools.")
                || NETWORK.contains(name);
    }

    private static boolean isSocket(JavaClass type) {
        return SOCKETS.contains(type.getName());
    }

    private static boolean opensAnAddress(JavaCall<?> call) {
        return call.getTargetOwner().getName().equals("java.net.URL")
                && call.getName().startsWith("open");
    }

    private static boolean asksTheMachine(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        boolean now =
                owner.startsWith("java.time.")
                        && name.equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean systemClock =
                owner.equals(Clock.class.getName())
                        && (name.startsWith("system") || name.startsWith("tick"));
        return now
                || systemClock
                || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                || (owner.equals("java.util.Date") && hasNoParameters(call))
                || (owner.equals("java.util.Calendar") && name.equals("getInstance"));
    }

    private static boolean hasNoParameters(JavaCall<?> call) {
        return call.getName().equals("<init>") && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static boolean printsStackTrace(JavaAccess<?> call) {
        return call.getName().equals("printStackTrace")
                && call.getTargetOwner().isAssignableTo(Throwable.class);
    }

    private static boolean interrupts(JavaAccess<?> call) {
        return switch (call.getName()) {
            case "interrupt" -> call.getTargetOwner().isAssignableTo(Thread.class);
            case "cancel" -> call.getTargetOwner().isAssignableTo(Future.class);
            case "shutdownNow" -> call.getTargetOwner().isAssignableTo(ExecutorService.class);
            default -> false;
        };
    }
}
