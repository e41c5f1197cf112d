package org.cordee.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.cordee.platform.actor.Role;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen of those who lead a structure or a region, who have the most of them: beside {@link EveryScreenBrowserIT}. */
class LeadScreenBrowserIT {

    private static final ScreenWalk WALK = new ScreenWalk(TestApplication.region());

    @AfterAll
    static void close() {
        WALK.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"DIRECTOR", "COORDINATOR"})
    void aRoleFindsNoBarrier(Role role) {
        assertThat(WALK.as(role)).isEmpty();
    }
}
