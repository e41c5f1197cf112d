package org.cordee.platform.retention;

import java.util.Set;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the retention screen in the administrator's menu. */
@Configuration(proxyBeanMethods = false)
class RetentionMenu {

    @Bean
    MenuEntry retentionEntry() {
        return new MenuEntry(820, "/retention", "retention.menu", "clock", Set.of(Role.ADMINISTRATOR));
    }
}
