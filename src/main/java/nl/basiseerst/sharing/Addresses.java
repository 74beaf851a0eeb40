package nl.basiseerst.sharing;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;

/// The addresses at which other computers of the same network can find this one.
final class Addresses {

    private Addresses() {}

    /// IPv4, such as `192.168.1.20`; empty without a network.
    static List<String> ofThisComputer() {
        List<String> found = new ArrayList<>();
        try {
            for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
                if (network.isUp() && !network.isLoopback()) {
                    network.getInterfaceAddresses().stream()
                            .map(InterfaceAddress::getAddress)
                            .filter(Inet4Address.class::isInstance)
                            .filter(Door::isNear)
                            .map(InetAddress::getHostAddress)
                            .forEach(found::add);
                }
            }
        } catch (SocketException noNetworkToAsk) {
            return List.of();
        }
        return found;
    }
}
