package org.cordee.signal;

import java.util.Set;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of signals in the menu of teams and of the coordinator; a peer comes by their home, where none shows that there is none. */
@Configuration(proxyBeanMethods = false)
class SignalMenu {

    @Bean
    MenuEntry signalsMenu() {
        return new MenuEntry(
                42, "/signals", "signal.menu", "bell", Set.of(Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR));
    }
}
