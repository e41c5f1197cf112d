package org.cordee.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

class SecondFactorHttpTest {

    private static final String PASSPHRASE = "quatre bateaux lents et verts";

    private final TestApplication application = TestApplication.real();

    @Test
    void aCoordinatorSetsUpASecondFactorBeforeAnythingElse() {
        String email = UUID.randomUUID() + "@exemple.fr";
        HtmlClient browser = application.visitor();
        HtmlClient.Answer setUp = arrive(browser, email);
        assertThat(setUp.path()).isEqualTo("/account/second-factor");
        assertThat(browser.get("/people").path()).as("nothing else opens").isEqualTo("/account/second-factor");

        HtmlClient.Answer wrong = browser.submit(setUp, "/account/second-factor/set-up", Map.of("code", "000000"));
        assertThat(wrong.status()).isEqualTo(422);
        HtmlClient.Answer codes = browser.submit(setUp, "/account/second-factor/set-up", Map.of("code", code(setUp)));
        assertThat(codes.words()).contains("Vos codes de secours");
        assertThat(browser.get("/people").path()).isEqualTo("/people");

        String recovery = codes.page().select("code.code").get(0).text();
        assertThat(signInWith(email, recovery).path()).isNotEqualTo("/account/second-factor");
        assertThat(signInWith(email, recovery).status())
                .as("a recovery code opens once")
                .isEqualTo(422);
    }

    private HtmlClient.Answer signInWith(String email, String code) {
        HtmlClient browser = application.visitor();
        HtmlClient.Answer asked =
                browser.submit(browser.get("/sign-in"), "/sign-in", Map.of("email", email, "passphrase", PASSPHRASE));
        assertThat(browser.get("/people").path()).isEqualTo("/account/second-factor");
        return browser.submit(asked, "/account/second-factor", Map.of("code", code));
    }

    private static String code(HtmlClient.Answer setUp) {
        String written = setUp.page().select("code.code").get(0).text().replace(" ", "");
        byte[] secret = new byte[20];
        int bits = 0;
        int kept = 0;
        int at = 0;
        for (int next = 0; next < written.length(); next++) {
            bits = (bits << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(written.charAt(next));
            kept += 5;
            if (kept >= 8) {
                kept -= 8;
                secret[at++] = (byte) (bits >> kept);
            }
        }
        Clock clock = Clock.systemUTC();
        return new OneTimeCodes(clock).code(secret, clock.instant());
    }

    private HtmlClient.Answer arrive(HtmlClient browser, String email) {
        UUID territory = UUID.randomUUID();
        var coordinator = application.account(Role.COORDINATOR, territory, territory);
        String path = TestInvitations.colleague(application, coordinator, Role.COORDINATOR);
        return browser.submit(
                browser.get(path), path, Map.of("name", "Camille", "email", email, "passphrase", PASSPHRASE));
    }
}
