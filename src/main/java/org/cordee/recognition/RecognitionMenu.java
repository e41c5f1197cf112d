package org.cordee.recognition;

import java.util.Set;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where what makes work seen stands in the menus. */
@Configuration(proxyBeanMethods = false)
class RecognitionMenu {

    @Bean
    MenuEntry contributionsMenu() {
        return new MenuEntry(360, "/me/contributions", "recognition.menu.contributions", "star", Set.of(Role.PEER))
                .in(MenuGroup.FIGURES);
    }

    @Bean
    MenuEntry portfolioMenu() {
        return new MenuEntry(361, "/me/portfolio", "recognition.menu.portfolio", "briefcase", Set.of(Role.PEER))
                .in(MenuGroup.FIGURES);
    }

    @Bean
    MenuEntry volunteeringMenu() {
        return new MenuEntry(362, "/volunteering", "recognition.menu.volunteering", "heart", Set.of(Role.DIRECTOR))
                .in(MenuGroup.FIGURES);
    }
}
