package org.cordee.site;

import java.util.Set;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's places in the menus. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    @Bean
    MenuEntry meetEntry() {
        return MenuEntry.forVisitors(10, "/meet", "site.menu.meet", "chat-heart");
    }

    @Bean
    MenuEntry concernEntry() {
        return MenuEntry.forVisitors(20, "/concern", "site.menu.concern", "life-preserver");
    }

    @Bean
    MenuEntry answerEntry() {
        return MenuEntry.forVisitors(30, "/answer", "site.menu.answer", "key");
    }

    @Bean
    MenuEntry directoryEntry() {
        return MenuEntry.forVisitors(40, "/directory", "site.menu.directory", "people");
    }

    @Bean
    MenuEntry resourcesEntry() {
        return MenuEntry.forVisitors(50, "/resources", "site.menu.resources", "book");
    }

    @Bean
    MenuEntry inboxEntry() {
        return new MenuEntry(
                800,
                "/requests",
                "site.menu.requests",
                "inbox",
                Set.of(Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR));
    }

    @Bean
    MenuEntry linksEntry() {
        return new MenuEntry(830, "/resources", "site.menu.resources", "book", Set.of(Role.COORDINATOR))
                .in(MenuGroup.OUTSIDE);
    }
}
