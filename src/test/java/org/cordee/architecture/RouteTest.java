package org.cordee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cordee.platform.web.Access;
import org.cordee.platform.web.Reply;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route says who may call it, and answers by a {@link Reply}. */
class RouteTest {

    private final List<HandlerMethod> routes = List.copyOf(TestApplication.real()
            .bean(RequestMappingHandlerMapping.class)
            .getHandlerMethods()
            .values());

    @Test
    void everyRouteSaysWhoMayCallIt() {
        assertThat(routes).isNotEmpty();
        assertThat(routes.stream().filter(RouteTest::saysNobody).map(HandlerMethod::toString))
                .isEmpty();
    }

    @Test
    void everyRouteAnswersByAReply() {
        assertThat(routes.stream()
                        .filter(route ->
                                !Reply.class.isAssignableFrom(route.getMethod().getReturnType()))
                        .map(HandlerMethod::toString))
                .isEmpty();
    }

    @Test
    void aRouteThatNamesNobodyIsSeen() throws NoSuchMethodException {
        assertThat(saysNobody(new HandlerMethod(this, Object.class.getMethod("toString"))))
                .isTrue();
    }

    private static boolean saysNobody(HandlerMethod route) {
        Access access = Access.to(route.getMethod());
        return access.allowed().isPresent() == access.open().isPresent();
    }
}
