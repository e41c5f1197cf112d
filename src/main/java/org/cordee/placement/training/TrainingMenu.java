package org.cordee.placement.training;

import java.util.Set;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What placements in training put into the menu: the first screen of a training body. */
@Configuration(proxyBeanMethods = false)
class TrainingMenu {

    @Bean
    MenuEntry trainingBoardMenu() {
        return new MenuEntry(5, "/training", "board.menu", "mortarboard", Set.of(Role.TRAINER));
    }
}
