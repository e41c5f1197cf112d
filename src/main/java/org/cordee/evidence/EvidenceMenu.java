package org.cordee.evidence;

import java.util.Set;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's places in the menus. */
@Configuration(proxyBeanMethods = false)
class EvidenceMenu {

    @Bean
    MenuEntry evidenceForVisitors() {
        return MenuEntry.forVisitors(45, "/evidence", "evidence.menu", "clipboard-data");
    }

    @Bean
    MenuEntry evidenceForTeams() {
        return new MenuEntry(
                        820,
                        "/evidence",
                        "evidence.menu",
                        "clipboard-data",
                        Set.of(Role.COORDINATOR, Role.DIRECTOR, Role.FUNDER, Role.PROFESSIONAL, Role.PEER))
                .in(MenuGroup.KNOWLEDGE);
    }

    @Bean
    MenuEntry storiesToTell() {
        return new MenuEntry(
                        815,
                        StoryController.HOME,
                        "evidence.menu.stories",
                        "chat-left-text",
                        Set.of(Role.PEER, Role.PROFESSIONAL))
                .in(MenuGroup.KNOWLEDGE);
    }

    @Bean
    MenuEntry storiesToRead() {
        return new MenuEntry(
                        815, ReviewController.HOME, "evidence.menu.review", "chat-left-text", Set.of(Role.COORDINATOR))
                .in(MenuGroup.KNOWLEDGE);
    }
}
