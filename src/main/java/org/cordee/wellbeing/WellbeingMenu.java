package org.cordee.wellbeing;

import java.util.Set;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of this module in the menus; a peer comes by their home, whose menu is long enough. */
@Configuration(proxyBeanMethods = false)
class WellbeingMenu {

    @Bean
    MenuEntry concernsMenu() {
        return new MenuEntry(44, "/concerns", "wellbeing.menu.concerns", "life-preserver", Set.of(Role.PROFESSIONAL));
    }

    @Bean
    MenuEntry coverMenu() {
        return new MenuEntry(
                46,
                "/cover",
                "wellbeing.cover.title",
                "people",
                Set.of(Role.PROFESSIONAL, Role.DIRECTOR, Role.SUPERVISOR, Role.COORDINATOR));
    }

    @Bean
    MenuEntry concernsToReadMenu() {
        return new MenuEntry(
                44,
                "/concerns",
                "wellbeing.menu.concerns.reader",
                "life-preserver",
                Set.of(Role.DIRECTOR, Role.SUPERVISOR, Role.COORDINATOR));
    }
}
