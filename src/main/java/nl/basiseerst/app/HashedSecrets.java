package nl.basiseerst.app;

import nl.basiseerst.application.access.Secret;
import nl.basiseerst.application.access.Secrets;
import nl.basiseerst.crypto.PasswordHash;

/// Passwords of accounts, kept as Argon2id hashes.
public final class HashedSecrets implements Secrets {

    @Override
    public Secret of(char[] password) {
        return new Secret(PasswordHash.of(password));
    }

    @Override
    public boolean matches(char[] password, Secret secret) {
        return PasswordHash.matches(password, secret.hash());
    }
}
