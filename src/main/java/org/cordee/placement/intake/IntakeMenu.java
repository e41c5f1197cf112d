package org.cordee.placement.intake;

import java.util.Set;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What cohorts put into the menu. */
@Configuration(proxyBeanMethods = false)
class IntakeMenu {

    @Bean
    MenuEntry cohortsMenu() {
        return new MenuEntry(32, "/training/cohorts", "intake.menu", "people", Set.of(Role.TRAINER, Role.COORDINATOR))
                .in(MenuGroup.PLACES);
    }
}
