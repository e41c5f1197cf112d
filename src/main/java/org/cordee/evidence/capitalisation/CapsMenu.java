package org.cordee.evidence.capitalisation;

import java.util.Set;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The workshop's place in the menus. */
@Configuration(proxyBeanMethods = false)
class CapsMenu {

    @Bean
    MenuEntry sheetsToMake() {
        return new MenuEntry(
                        818,
                        WorkshopController.HOME,
                        "capitalisation.menu",
                        "folder2-open",
                        Set.of(Role.COORDINATOR, Role.TRAINER, Role.ASSOCIATION))
                .in(MenuGroup.KNOWLEDGE);
    }
}
