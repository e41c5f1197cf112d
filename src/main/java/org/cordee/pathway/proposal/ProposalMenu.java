package org.cordee.pathway.proposal;

import java.util.Set;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register's place in the menus. */
@Configuration(proxyBeanMethods = false)
class ProposalMenu {

    @Bean
    MenuEntry proposalsMenu() {
        return new MenuEntry(
                        340,
                        ProposalController.HOME,
                        "proposal.menu",
                        "megaphone",
                        Set.of(Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR))
                .in(MenuGroup.PLACES);
    }
}
