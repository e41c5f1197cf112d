package org.cordee.pathway.review;

import java.util.Set;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of reviews in the menus. */
@Configuration(proxyBeanMethods = false)
class ReviewMenu {

    @Bean
    MenuEntry reviewsMenu() {
        return new MenuEntry(
                        330,
                        "/reviews",
                        "review.menu",
                        "calendar-event",
                        Set.of(Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR))
                .in(MenuGroup.PLACES);
    }
}
