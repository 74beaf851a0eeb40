package nl.basiseerst.application.archfixture;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.http.HttpClient;
import java.nio.channels.ServerSocketChannel;

/// Reaches for a network.
final class NetworkOffender {

    InetSocketAddress address() {
        return new InetSocketAddress(80);
    }

    HttpClient ask() {
        return HttpClient.newHttpClient();
    }

    InputStream fetch(URL url) throws IOException {
        return url.openStream();
    }

    ServerSocketChannel listen() throws IOException {
        return ServerSocketChannel.open();
    }
}
