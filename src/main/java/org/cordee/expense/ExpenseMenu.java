package org.cordee.expense;

import java.util.Set;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where expenses stand in the menus. */
@Configuration(proxyBeanMethods = false)
class ExpenseMenu {

    @Bean
    MenuEntry expensesMenu() {
        return new MenuEntry(350, ClaimController.HOME, "expense.menu", "cash-coin", Set.of(Role.PEER, Role.DIRECTOR))
                .in(MenuGroup.PLACES);
    }

    @Bean
    MenuEntry waivedExpensesMenu() {
        return new MenuEntry(350, "/expenses/waived", "expense.menu.waived", "cash-coin", Set.of(Role.ASSOCIATION))
                .in(MenuGroup.PLACES);
    }
}
