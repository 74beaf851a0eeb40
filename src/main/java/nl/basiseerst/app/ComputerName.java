package nl.basiseerst.app;

import java.util.Map;

/// What people call this computer.
final class ComputerName {

    private ComputerName() {}

    /// As the system says, without asking the network.
    static String here() {
        return of(System.getenv());
    }

    static String of(Map<String, String> environment) {
        String windows = environment.getOrDefault("COMPUTERNAME", "");
        String name = windows.isBlank() ? environment.getOrDefault("HOSTNAME", "") : windows;
        return name.isBlank() ? "pc" : name;
    }
}
