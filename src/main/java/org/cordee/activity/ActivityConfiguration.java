package org.cordee.activity;

import java.util.Set;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.MenuEntry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings of the log and its places in the menu. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ActivitySettings.class)
class ActivityConfiguration {

    @Bean
    MenuEntry weekEntry() {
        return new MenuEntry(0, "/my-week", "activity.menu.week", "calendar-week", Set.of(Role.PEER));
    }

    @Bean
    MenuEntry journalEntry() {
        return new MenuEntry(1, "/journal", "activity.menu.journal", "journal-text", Set.of(Role.PEER));
    }

    @Bean
    MenuEntry totalsEntry() {
        return new MenuEntry(
                40, "/journal", "activity.menu.totals", "bar-chart", Set.of(Role.PROFESSIONAL, Role.DIRECTOR));
    }
}
