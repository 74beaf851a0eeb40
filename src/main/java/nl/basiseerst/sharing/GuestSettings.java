package nl.basiseerst.sharing;

import java.util.Optional;
import java.util.Properties;

/// Where a guest goes, and how it is known there.
///
/// @param id of this computer
/// @param secret made by this computer; the other one keeps a digest of it
/// @param name of this computer, for people
record GuestSettings(
        String address, int port, Fingerprint fingerprint, String id, Secret secret, String name) {

    /// @throws IllegalArgumentException if the file is not as it was written
    static GuestSettings of(Properties values) {
        return new GuestSettings(
                values.getProperty("address", ""),
                Integer.parseInt(values.getProperty("port", "")),
                Fingerprint.parse(values.getProperty("fingerprint", "")),
                values.getProperty("id", ""),
                Secret.parse(values.getProperty("secret", "")),
                values.getProperty("name", ""));
    }

    Properties properties() {
        Properties values = new Properties();
        values.setProperty("address", address);
        values.setProperty("port", "" + port);
        values.setProperty("fingerprint", fingerprint.toString());
        values.setProperty("id", id);
        values.setProperty("secret", secret.spelled());
        values.setProperty("name", name);
        return values;
    }

    /// What it says at the door.
    ///
    /// @param user who works here
    /// @param run of the program
    /// @param version of the program
    Hello hello(Optional<Secret> ofCode, String user, Secret run, String version) {
        return new Hello(id, secret, name, user, run, ofCode, version);
    }
}
