package nl.basiseerst.app.keys;

import nl.basiseerst.application.backup.NobodyWaits;

import java.nio.file.Path;

/// Switches the encryption of a folder in a process of its own, to be killed on the way.
final class EncryptionSwitch {

    static final String PASSWORD = "vier linden voor de deur";

    private EncryptionSwitch() {}

    /// @param args the folder, and `on` or `off`
    public static void main(String[] args) {
        LockedFolder data = new LockedFolder(Path.of(args[0]));
        System.out.println("ready");
        if (args[1].equals("on")) {
            data.encryption().switchOn(PASSWORD.toCharArray(), NobodyWaits.INSTANCE);
        } else {
            data.encryption().switchOff(PASSWORD.toCharArray(), NobodyWaits.INSTANCE);
        }
    }
}
