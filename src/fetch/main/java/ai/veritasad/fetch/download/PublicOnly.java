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
import java.util.Arrays;

/**
 * Keeps a server of the public network from sending us on to an address of the private one. A
 * person may name a machine of their own network; a redirect may not. Looks at the address that a
 * connection really has, so that no name that is looked up twice can differ. Where strangers name
 * the links, none of them may lead there at all.
 */
public final class PublicOnly implements Interceptor {

    private final boolean always;

    PublicOnly(boolean always) {
        this.always = always;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        HttpUrl asked = chain.call().request().url();
        HttpUrl next = chain.request().url();
        Connection connection = chain.connection();
        boolean isSentOn = !next.host().equals(asked.host());
        if ((always || isSentOn)
                && connection != null
                && connection.route().proxy().type() == Proxy.Type.DIRECT
                && isPrivate(connection.socket().getInetAddress())
                && (always || !isPrivate(asked.host()))) {
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

    /**
     * Whether only this machine or its own network reaches it, or it is no address of a machine.
     *
     * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA's list</a>
     */
    public static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (bytes.length == 4 ? isReserved(bytes) : leadsIntoPrivate(bytes));
    }

    /** What has no method of its own: RFC 6598, 6890, 2544, 1112. */
    private static boolean isReserved(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return first == 0
                || (first == 100 && (second & 0xc0) == 64)
                || (first == 192 && second == 0 && bytes[2] == 0)
                || (first == 198 && (second & 0xfe) == 18)
                || first >= 240;
    }

    /** RFC 4193 fc00::/7, and IPv4 inside of RFC 6052 64:ff9b::/96 and RFC 3056 2002::/16. */
    private static boolean leadsIntoPrivate(byte[] bytes) {
        boolean isUniqueLocal = (bytes[0] & 0xfe) == 0xfc;
        boolean isTranslated =
                bytes[0] == 0
                        && bytes[1] == 0x64
                        && (bytes[2] & 0xff) == 0xff
                        && bytes[3] == (byte) 0x9b;
        boolean isTunnelled = bytes[0] == 0x20 && bytes[1] == 0x02;
        return isUniqueLocal
                || (isTranslated && isPrivate(inside(bytes, 12)))
                || (isTunnelled && isPrivate(inside(bytes, 2)));
    }

    private static InetAddress inside(byte[] bytes, int at) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, at, at + 4));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
