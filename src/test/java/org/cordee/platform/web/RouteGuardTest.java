package org.cordee.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.TestApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

/** A route is for whom its method names, else for whom its class names, else for nobody. */
class RouteGuardTest {

    private final RouteGuard guard = TestApplication.real().bean(RouteGuard.class);

    @Test
    void aRouteThatSaysNothingIsForThoseItsClassNames() throws Exception {
        assertThat(enters(new Directors(), "silent", Role.DIRECTOR)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "DIRECTOR")
    void aRoleTheClassDoesNotNameIsRefused(Role role) {
        assertThatThrownBy(() -> enters(new Directors(), "silent", role)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aVisitorIsAskedToSignInByTheWordOfTheClass() throws Exception {
        assertThat(enters(new Directors(), "silent", null)).isFalse();
    }

    @Test
    void theClassDoesNotWidenARouteThatNamesItsOwn() throws Exception {
        assertThat(enters(new Directors(), "forPeers", Role.PEER)).isTrue();
        assertThatThrownBy(() -> enters(new Directors(), "forPeers", Role.DIRECTOR))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anOpenRouteOfARestrictedClassIsForAnybody() throws Exception {
        assertThat(enters(new Directors(), "forAll", null)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRouteForWhichNeitherSpeaksIsForNobody(Role role) {
        assertThatThrownBy(() -> enters(new Silent(), "silent", role)).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aClassSaysNothingForTheRoutesOfAnother(Role role) {
        assertThatThrownBy(() -> enters(new BelowDirectors(), "added", role)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aClassCanAskForAPersonWhoIsThere() throws Exception {
        assertThat(enters(new Unlocked(), "silent", Role.PEER)).isFalse();
        assertThat(enters(new Unlocked(), "calm", Role.PEER)).isTrue();
    }

    private boolean enters(Object controller, String route, @Nullable Role role) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/here");
        MockHttpServletResponse response = new MockHttpServletResponse();
        AtomicBoolean entered = new AtomicBoolean();
        HandlerMethod handler = new HandlerMethod(controller, route);
        new ActorFilter(asked -> Optional.ofNullable(role).map(RouteGuardTest::signedIn))
                .doFilter(
                        request,
                        response,
                        (asked, answered) -> entered.set(guard.preHandle(request, response, handler)));
        return entered.get();
    }

    private static SignedIn signedIn(Role role) {
        Actor.Person actor = new Actor.Person(UUID.randomUUID(), role, null, null);
        return new SignedIn(actor, UUID.randomUUID(), "Test", null, false, false, List.of());
    }

    @Allowed(Role.DIRECTOR)
    static class Directors {

        public void silent() {}

        @Allowed(Role.PEER)
        public void forPeers() {}

        @Open
        public void forAll() {}
    }

    static class BelowDirectors extends Directors {

        public void added() {}
    }

    @Allowed(unlocked = true)
    static class Unlocked {

        public void silent() {}

        @Allowed
        public void calm() {}
    }

    static class Silent {

        public void silent() {}
    }
}
