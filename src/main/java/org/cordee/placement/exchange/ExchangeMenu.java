package org.cordee.placement.exchange;

import java.util.Set;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the exchange puts into the menu. */
@Configuration(proxyBeanMethods = false)
class ExchangeMenu {

    @Bean
    MenuEntry placesExchangeMenu() {
        return new MenuEntry(
                31,
                "/exchange",
                "exchange.menu",
                "signpost-split",
                Set.of(Role.PEER, Role.TRAINER, Role.COORDINATOR, Role.DIRECTOR, Role.PROFESSIONAL));
    }
}
