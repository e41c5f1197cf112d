package org.cordee.structure;

import java.util.Set;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module puts into the menu. */
@Configuration(proxyBeanMethods = false)
class StructureMenu {
    @Bean
    static MenuEntry structuresEntry() {
        return new MenuEntry(
                        40,
                        "/structures",
                        "structure.menu",
                        "buildings",
                        Set.of(
                                Role.COORDINATOR,
                                Role.DIRECTOR,
                                Role.PROFESSIONAL,
                                Role.FUNDER,
                                Role.TRAINER,
                                Role.ASSOCIATION,
                                Role.PEER))
                .in(MenuGroup.PLACES);
    }

    @Bean
    static MenuEntry importEntry() {
        return new MenuEntry(70, "/structures/import", "structure.menu.import", "upload", Set.of(Role.COORDINATOR))
                .in(MenuGroup.PLACES);
    }

    @Bean
    static MenuEntry contactsEntry() {
        return new MenuEntry(
                        71, "/structures/contacts", "structure.menu.contacts", "envelope", Set.of(Role.COORDINATOR))
                .in(MenuGroup.PLACES);
    }

    @Bean
    static MenuEntry territoriesEntry() {
        return new MenuEntry(
                30, "/structures/territories", "structure.menu.territories", "map", Set.of(Role.ADMINISTRATOR));
    }
}
