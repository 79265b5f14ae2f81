package ai.veritasad.fetch.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.fetch.FetchException;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

import okhttp3.OkHttpClient;
import okhttp3.Request;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;

class PublicOnlyTest {

    // Known to nobody's name server, as .invalid is reserved (RFC 2606); our own look-up leads it
    // here.
    private static final String PUBLIC = "video.invalid";

    private final OkHttpClient client = client(false);

    @Test
    void a_public_page_can_not_send_us_into_the_private_network() throws IOException {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(redirect("http://127.0.0.1:" + server.getPort() + "/secret"));
            server.enqueue(new MockResponse.Builder().body("secret").build());
            assertThatThrownBy(() -> get("http://" + PUBLIC + ":" + server.getPort() + "/"))
                    .isInstanceOf(FetchException.Private.class);
            assertThat(server.getRequestCount()).isEqualTo(1);
        }
    }

    @Test
    void a_machine_of_ones_own_network_may_be_named_and_may_redirect() throws IOException {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(redirect("http://127.0.0.1:" + server.getPort() + "/film"));
            server.enqueue(new MockResponse.Builder().body("film").build());
            assertThat(get("http://localhost:" + server.getPort() + "/")).isEqualTo("film");
        }
    }

    @Test
    void of_a_stranger_not_even_the_first_address_may_be_private() throws IOException {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            String address = "http://" + PUBLIC + ":" + server.getPort() + "/";
            assertThatThrownBy(() -> get(client(true), address))
                    .isInstanceOf(FetchException.Private.class);
            assertThat(server.getRequestCount()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,true",
        "10.1.2.3,true",
        "172.16.0.1,true",
        "192.168.0.1,true",
        "169.254.169.254,true",
        "100.64.0.1,true",
        "0.0.0.0,true",
        "::1,true",
        "fd00::1,true",
        "fe80::1,true",
        "::ffff:10.0.0.1,true",
        "8.8.8.8,false",
        "100.128.0.1,false",
        "172.32.0.1,false",
        "2001:4860:4860::8888,false",
        "0.1.2.3,true",
        "192.0.0.8,true",
        "198.19.0.1,true",
        "255.255.255.255,true",
        "64:ff9b::a00:1,true",
        "64:ff9b::808:808,false",
        "2002:7f00:1::,true",
        "2002:808:808::,false"
    })
    void private_addresses_are_known(String address, boolean expected) throws IOException {
        assertThat(PublicOnly.isPrivate(InetAddress.getByName(address))).isEqualTo(expected);
    }

    private static MockResponse redirect(String to) {
        return new MockResponse.Builder().code(302).setHeader("Location", to).build();
    }

    private String get(String address) throws IOException {
        return get(client, address);
    }

    private static OkHttpClient client(boolean always) {
        return new OkHttpClient.Builder()
                .dns(host -> List.of(InetAddress.getLoopbackAddress()))
                .addNetworkInterceptor(new PublicOnly(always))
                .build();
    }

    private static String get(OkHttpClient client, String address) throws IOException {
        try (var response = client.newCall(new Request.Builder().url(address).build()).execute()) {
            return response.body().string();
        }
    }
}
