package org.cordee.account;

import java.util.Set;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module puts into the menu. */
@Configuration(proxyBeanMethods = false)
class AccountMenu {

    @Bean
    MenuEntry people() {
        return new MenuEntry(
                        80,
                        "/people",
                        "account.people.menu",
                        "people",
                        Set.of(Role.DIRECTOR, Role.COORDINATOR, Role.ADMINISTRATOR))
                .in(MenuGroup.PLACES);
    }
}
