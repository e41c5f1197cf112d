package org.cordee.pathway.preparation;

import java.util.Set;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a peer finds in the menu about where they arrive. */
@Configuration(proxyBeanMethods = false)
class PreparationMenu {

    @Bean
    MenuEntry charterMenu() {
        return new MenuEntry(45, "/charters", "preparation.menu.mine", "book", Set.of(Role.PEER));
    }
}
