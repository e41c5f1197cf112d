package org.cordee.pathway;

import java.util.Set;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module puts into the menu. */
@Configuration(proxyBeanMethods = false)
class PathMenu {

    private static final Set<Role> ROLES = Set.of(Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR);

    @Bean
    MenuEntry boardMenu() {
        return new MenuEntry(10, "/board", "pathway.menu.board", "house", ROLES);
    }

    @Bean
    MenuEntry pathMenuEntry() {
        return new MenuEntry(20, "/paths", "pathway.menu", "signpost-split", ROLES);
    }
}
