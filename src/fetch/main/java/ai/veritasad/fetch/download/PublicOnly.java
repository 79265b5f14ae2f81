package ai.veritasad.fetch.download;

import ai.veritasad.fetch.FetchException;

import okhttp3.Connection;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Response;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.UnknownHostException;

/**
 * Keeps a server of the public network from sending us on to an address of the private one. A
 * person may name a machine of their own network; a redirect may not. Looks at the address that a
 * connection really has, so that no name that is looked up twice can differ.
 */
final class PublicOnly implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        HttpUrl asked = chain.call().request().url();
        HttpUrl next = chain.request().url();
        Connection connection = chain.connection();
        if (!next.host().equals(asked.host())
                && connection != null
                && connection.route().proxy().type() == Proxy.Type.DIRECT
                && isPrivate(connection.socket().getInetAddress())
                && !isPrivate(asked.host())) {
            throw new FetchException.Private(asked.uri(), next.uri());
        }
        return chain.proceed(chain.request());
    }

    private static boolean isPrivate(String host) {
        try {
            return isPrivate(InetAddress.getByName(host));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Whether only this machine or its own network reaches it. */
    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        // RFC 4193 fc00::/7 and RFC 6598 100.64.0.0/10 have no method of their own.
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || shared;
    }
}
