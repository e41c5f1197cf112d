package org.cordee.placement;

import java.util.Set;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module puts into the menu. */
@Configuration(proxyBeanMethods = false)
class PlacementMenuEntries {

    @Bean
    MenuEntry placementMenu() {
        return new MenuEntry(
                30,
                "/placements",
                "placement.menu",
                "person-heart",
                Set.of(Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR, Role.ASSOCIATION, Role.TRAINER));
    }

    @Bean
    MenuEntry ownPlacementMenu() {
        return new MenuEntry(30, "/placements", "placement.menu.own", "person-heart", Set.of(Role.PEER));
    }

    @Bean
    MenuEntry openPlacesMenu() {
        return MenuEntry.forVisitors(44, "/places", "placement.places.menu", "door-open");
    }
}
