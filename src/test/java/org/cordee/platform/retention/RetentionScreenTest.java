package org.cordee.platform.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

class RetentionScreenTest {

    private final TestApplication application = TestApplication.real();

    @Test
    void theAdministratorSeesEveryRuleAndHowManyRowsWouldGoTonight() {
        application.database().seed("""
                insert into account.invitation (id, token, role, label, name, created_at, expires_at)
                values ('%s', '\\x01', 'director', 'L', 'canary-name', '2020-01-01', '2020-01-31')""".formatted(UUID.randomUUID()));
        for (String language : new String[] {"fr", "en"}) {
            HtmlClient browser = application.signedIn(Role.ADMINISTRATOR, null, null);
            browser.cookie("language", language);
            HtmlClient.Answer answer = browser.get("/retention");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.page().select("tbody tr"))
                    .hasSize(RetentionContent.read().rules().size());
            assertThat(answer.page().select("tbody tr:first-child td.num").text())
                    .isNotEqualTo("0");
            assertThat(answer.body()).doesNotContain("canary-name").doesNotContain("??");
        }
    }

    @Test
    void theNightEndsWhatIsDueInARealInstallationAndNothingInADemonstration() {
        for (TestApplication one : List.of(application, TestApplication.demo())) {
            one.database().seed("""
                    insert into account.invitation (id, token, role, label, name, created_at, expires_at)
                    values (gen_random_uuid(), '\\x02', 'director', 'L', 'x', '2020-01-01', '2020-01-31')""");
            one.bean(NightlyRetention.class).endOfNight();

            assertThat(invitationsDue(one)).isEqualTo(one == application ? 0 : 1);
        }
    }

    private static long invitationsDue(TestApplication application) {
        return application.bean(Retention.class).dryRun().stream()
                .filter(due -> due.rule().code().equals("invitation"))
                .mapToLong(Retention.Due::rows)
                .sum();
    }

    @Test
    void nobodyElseSeesIt() {
        Arrays.stream(Role.values())
                .filter(role -> role != Role.ADMINISTRATOR)
                .forEach(role -> assertThat(application
                                .signedIn(role, UUID.randomUUID(), UUID.randomUUID())
                                .get("/retention")
                                .status())
                        .as(role.code())
                        .isEqualTo(403));
        assertThat(application.visitor().get("/retention").path()).isEqualTo("/sign-in");
    }
}
