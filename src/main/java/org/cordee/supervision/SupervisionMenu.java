package org.cordee.supervision;

import java.util.Set;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the four spaces in the menus; the meetings are a supervisor's first screen. */
@Configuration(proxyBeanMethods = false)
class SupervisionMenu {

    @Bean
    MenuEntry spacesMenu() {
        return new MenuEntry(
                        335,
                        "/spaces",
                        "space.menu",
                        "people",
                        Set.of(Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR))
                .in(MenuGroup.PLACES);
    }

    @Bean
    MenuEntry meetingsMenu() {
        return new MenuEntry(5, "/supervision", "meeting.menu", "calendar-event", Set.of(Role.SUPERVISOR));
    }

    @Bean
    MenuEntry ownMeetingsMenu() {
        return new MenuEntry(334, "/supervision", "meeting.menu", "calendar-event", Set.of(Role.PEER))
                .in(MenuGroup.PLACES);
    }
}
