package org.cordee.peer;

import java.util.Set;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class PeerMenu {

    @Bean
    MenuEntry mySheetMenu() {
        return new MenuEntry(30, "/me/profile", "peer.menu.mine", "person-heart", Set.of(Role.PEER));
    }

    @Bean
    MenuEntry myMessagesMenu() {
        return new MenuEntry(40, "/me/messages", "peer.menu.messages", "envelope", Set.of(Role.PEER));
    }

    @Bean
    MenuEntry peersMenu() {
        return new MenuEntry(
                20,
                "/peers",
                "peer.menu.peers",
                "people",
                Set.of(Role.COORDINATOR, Role.DIRECTOR, Role.PROFESSIONAL, Role.TRAINER, Role.ASSOCIATION));
    }
}
