package org.cordee.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

class DeviceHttpTest {

    private static final String PIN = "294175";

    private final TestApplication application = TestApplication.real();
    private final UUID territory = UUID.randomUUID();
    private final Actor.Person coordinator = application.account(Role.COORDINATOR, territory, territory);

    @Test
    void aPhoneAndSixDigitsAreEnoughForAPeer() {
        HtmlClient phone = application.visitor();
        bind(phone, TestInvitations.peer(application, coordinator));
        phone.forget("session");

        HtmlClient.Answer entrance = phone.get("/sign-in");
        assertThat(entrance.words()).contains("Sacha, ce téléphone est le vôtre");
        HtmlClient.Answer inside = phone.submit(entrance, "/sign-in/device", Map.of("pin", PIN));
        assertThat(inside.status()).isEqualTo(200);
        assertThat(phone.get("/account").words()).contains("Téléphone lié");
    }

    @Test
    void fiveMistakesCloseThePhoneEvenForTheRightDigits() {
        HtmlClient phone = application.visitor();
        bind(phone, TestInvitations.peer(application, coordinator));
        phone.forget("session");
        for (int mistake = 1; mistake <= UnlockDevice.MISTAKES; mistake++) {
            assertThat(unlock(phone, "111222").status()).isEqualTo(422);
        }
        assertThat(unlock(phone, PIN).words()).contains("fermé après 5 erreurs");
    }

    @Test
    void easyDigitsAreRefusedAndAnotherPhoneKnowsNothing() {
        HtmlClient phone = application.visitor();
        String path = TestInvitations.peer(application, coordinator);
        HtmlClient.Answer refused = phone.submit(phone.get(path), path + "/device", Map.of("pin", "123456"));
        assertThat(refused.status()).isEqualTo(422);
        bind(phone, path);
        assertThat(application.visitor().get("/sign-in").words()).doesNotContain("Sacha");
    }

    private static HtmlClient.Answer unlock(HtmlClient phone, String pin) {
        return phone.submit(phone.get("/sign-in"), "/sign-in/device", Map.of("pin", pin));
    }

    private static void bind(HtmlClient phone, String path) {
        HtmlClient.Answer bound = phone.submit(phone.get(path), path + "/device", Map.of("pin", PIN));
        assertThat(bound.status()).isEqualTo(200);
    }
}
