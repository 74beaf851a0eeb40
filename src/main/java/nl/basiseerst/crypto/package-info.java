/// Keys, passwords and sealed files: the only package that sees Bouncy Castle and the JDK's
/// ciphers.
@NullMarked
package nl.basiseerst.crypto;

import org.jspecify.annotations.NullMarked;
