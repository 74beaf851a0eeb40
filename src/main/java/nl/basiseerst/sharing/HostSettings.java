package nl.basiseerst.sharing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/// What the sharing computer keeps of it.
///
/// @param on whether it is switched on
/// @param port on which it listens
/// @param secret of the code that is shown now
/// @param admitted who was let in, the latest last
record HostSettings(
        boolean on, int port, Identity identity, Secret secret, List<Admitted> admitted) {

    private static final String GUEST = "guest.";

    /// A guest as it is kept: its secret cannot be read from it.
    ///
    /// @param digest of its secret
    record Admitted(String id, String digest, String name, Instant since) {}

    HostSettings {
        admitted = List.copyOf(admitted);
    }

    /// @throws IllegalArgumentException if the file is not as it was written
    static HostSettings of(Properties values) {
        List<Admitted> admitted = new ArrayList<>();
        int count = Integer.parseInt(values.getProperty("guests", "0"));
        for (int i = 0; i < count; i++) {
            String guest = GUEST + i;
            admitted.add(
                    new Admitted(
                            values.getProperty(guest + ".id", ""),
                            values.getProperty(guest + ".digest", ""),
                            values.getProperty(guest + ".name", ""),
                            Instant.ofEpochSecond(
                                    Long.parseLong(values.getProperty(guest + ".since", "")))));
        }
        return new HostSettings(
                Boolean.parseBoolean(values.getProperty("on")),
                Integer.parseInt(values.getProperty("port", "")),
                Identity.parse(
                        values.getProperty("key", ""), values.getProperty("certificate", "")),
                Secret.parse(values.getProperty("secret", "")),
                admitted);
    }

    Properties properties() {
        Properties values = new Properties();
        values.setProperty("on", Boolean.toString(on));
        values.setProperty("port", "" + port);
        values.setProperty("key", identity.spelledKey());
        values.setProperty("certificate", identity.spelledCertificate());
        values.setProperty("secret", secret.spelled());
        values.setProperty("guests", "" + admitted.size());
        for (int i = 0; i < admitted.size(); i++) {
            String guest = GUEST + i;
            values.setProperty(guest + ".id", admitted.get(i).id());
            values.setProperty(guest + ".digest", admitted.get(i).digest());
            values.setProperty(guest + ".name", admitted.get(i).name());
            values.setProperty(guest + ".since", "" + admitted.get(i).since().getEpochSecond());
        }
        return values;
    }

    HostSettings switched(boolean nowOn, int nowPort) {
        return new HostSettings(nowOn, nowPort, identity, secret, admitted);
    }

    HostSettings withSecret(Secret fresh) {
        return new HostSettings(on, port, identity, fresh, admitted);
    }

    HostSettings admitting(Admitted guest) {
        List<Admitted> more = new ArrayList<>(without(guest.id()).admitted());
        more.add(guest);
        return new HostSettings(on, port, identity, secret, more);
    }

    HostSettings without(String id) {
        List<Admitted> fewer = admitted.stream().filter(one -> !one.id().equals(id)).toList();
        return new HostSettings(on, port, identity, secret, fewer);
    }

    /// The guest that says so, if it was let in before.
    Optional<Admitted> find(Hello hello) {
        String digest = hello.secret().digest();
        return admitted.stream()
                .filter(one -> one.id().equals(hello.id()) && one.digest().equals(digest))
                .findFirst();
    }
}
