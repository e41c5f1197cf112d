package org.cordee.platform.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a person lands: the first screen of the role in use. */
@Controller
class HomeController {

    private final List<MenuEntry> menu;

    HomeController(List<MenuEntry> menu) {
        this.menu = menu;
    }

    @Allowed
    @GetMapping("/home")
    Reply home(SignedIn person) {
        String first = menu.stream()
                .filter(entry -> entry.roles().contains(person.actor().role()))
                .min(Comparator.comparingInt(MenuEntry::order))
                .map(MenuEntry::href)
                .orElse("/account");
        return Reply.to(first);
    }
}
