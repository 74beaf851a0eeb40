package nl.basiseerst.sharing;

import org.jspecify.annotations.Nullable;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;

import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;

/// By which the sharing computer is known: a key that never leaves it, and its certificate.
record Identity(PrivateKey key, X509Certificate certificate) {

    static final String PROTOCOL = "TLSv1.3";

    private static final String CURVE = "secp256r1";
    private static final String ALIAS = "basiseerst";

    static Identity create(Instant now) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            KeyPair keys = generator.generateKeyPair();
            return new Identity(keys.getPrivate(), SelfSigned.of(keys, now));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /// @throws IllegalArgumentException if these are no key and certificate
    static Identity parse(String key, String certificate) {
        try {
            byte[] encoded = Base64.getDecoder().decode(key);
            return new Identity(
                    KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded)),
                    SelfSigned.read(Base64.getDecoder().decode(certificate)));
        } catch (GeneralSecurityException notAsWritten) {
            throw new IllegalArgumentException(notAsWritten);
        }
    }

    String spelledKey() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    String spelledCertificate() {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (GeneralSecurityException wasReadBefore) {
            throw new IllegalStateException(wasReadBefore);
        }
    }

    Fingerprint fingerprint() {
        try {
            return Fingerprint.of(certificate);
        } catch (GeneralSecurityException wasReadBefore) {
            throw new IllegalStateException(wasReadBefore);
        }
    }

    /// What a server of this identity makes its connections with.
    SSLContext server() {
        try {
            SSLContext context = SSLContext.getInstance(PROTOCOL);
            context.init(new KeyManager[] {new OneKey(this)}, null, null);
            return context;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /// Shows the one certificate there is, whoever asks.
    private static final class OneKey extends X509ExtendedKeyManager {

        private final Identity identity;

        OneKey(Identity identity) {
            this.identity = identity;
        }

        @Override
        public String @Nullable [] getClientAliases(String type, Principal @Nullable [] issuers) {
            return null;
        }

        @Override
        public @Nullable String chooseClientAlias(
                String[] types, Principal @Nullable [] issuers, @Nullable Socket socket) {
            return null;
        }

        @Override
        public String @Nullable [] getServerAliases(String type, Principal @Nullable [] issuers) {
            return type.startsWith("EC") ? new String[] {ALIAS} : null;
        }

        @Override
        public @Nullable String chooseServerAlias(
                String type, Principal @Nullable [] issuers, @Nullable Socket socket) {
            return type.startsWith("EC") ? ALIAS : null;
        }

        @Override
        public @Nullable String chooseEngineServerAlias(
                String type, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
            return chooseServerAlias(type, issuers, null);
        }

        @Override
        public X509Certificate[] getCertificateChain(String alias) {
            return new X509Certificate[] {identity.certificate()};
        }

        @Override
        public PrivateKey getPrivateKey(String alias) {
            return identity.key();
        }
    }
}
