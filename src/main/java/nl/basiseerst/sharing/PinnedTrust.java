package nl.basiseerst.sharing;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/// Trusts the one certificate with the fingerprint of the code, and no authority. Its dates are not
/// looked at: clocks of practice computers differ.
final class PinnedTrust extends X509ExtendedTrustManager {

    private final Fingerprint expected;

    private PinnedTrust(Fingerprint expected) {
        this.expected = expected;
    }

    /// What a guest makes its connections with.
    static SSLContext client(Fingerprint expected) {
        try {
            SSLContext context = SSLContext.getInstance(Identity.PROTOCOL);
            context.init(null, new TrustManager[] {new PinnedTrust(expected)}, null);
            return context;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private void require(X509Certificate[] chain) throws CertificateException {
        if (chain.length == 0 || !Fingerprint.of(chain[0]).equals(expected)) {
            throw new CertificateException("Not the computer of the code");
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
            throws CertificateException {
        require(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
            throws CertificateException {
        require(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type)
            throws CertificateException {
        require(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
            throws CertificateException {
        throw new CertificateException("A guest shows no certificate");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
            throws CertificateException {
        throw new CertificateException("A guest shows no certificate");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type)
            throws CertificateException {
        throw new CertificateException("A guest shows no certificate");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
