package org.cordee.report.leaflet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Links;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.cordee.platform.web.Reply;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The leaflet of a structure or of the region, made by who answers for it; a team reads and prints its own. */
@Controller
class MakeLeafletController {

    private static final String HOME = "/reports/leaflet";
    private static final String ONE = HOME + "/{audience}";

    private final LeafletDesk desk;
    private final MakeLeaflet make;
    private final Links links;

    MakeLeafletController(LeafletDesk desk, MakeLeaflet make, Links links) {
        this.desk = desk;
        this.make = make;
        this.links = links;
    }

    @Bean
    static MenuEntry leafletMenu() {
        return new MenuEntry(
                        72, HOME, "leaflet.menu", "printer", Set.of(Role.DIRECTOR, Role.PROFESSIONAL, Role.COORDINATOR))
                .in(MenuGroup.OUTSIDE);
    }

    @GetMapping(HOME)
    @Allowed({Role.DIRECTOR, Role.PROFESSIONAL, Role.COORDINATOR})
    Reply ask(Actor.Person actor) {
        return Reply.page(
                page(actor, Form.empty().with("scope", LeafletPolicy.own(actor).code())));
    }

    @GetMapping(ONE)
    @Allowed({Role.DIRECTOR, Role.PROFESSIONAL, Role.COORDINATOR})
    Reply read(Actor.Person actor, @PathVariable String audience, HttpServletRequest request) {
        return Reply.page(new LeafletPage(own(actor, audience, request), HOME));
    }

    @GetMapping(ONE + ".pdf")
    @Allowed({Role.DIRECTOR, Role.PROFESSIONAL, Role.COORDINATOR})
    Reply print(Actor.Person actor, @PathVariable String audience, HttpServletRequest request) {
        return Reply.pdf(PrintedLeafletPage.FILE, new PrintedLeafletPage(own(actor, audience, request)));
    }

    @PostMapping(HOME)
    @Allowed({Role.DIRECTOR, Role.COORDINATOR})
    Reply make(Actor.Person actor, FormReader form, HttpServletRequest request) {
        Optional<LeafletAudience> audience = form.choice("audience", LeafletAudience.class);
        Scope scope = form.choice("scope", Scope.class).orElse(Scope.REGION);
        List<UUID> releases = releases(form);
        String contact = form.text("contact", 120);
        if (audience.isEmpty() && form.problems().forField("audience").isEmpty()) {
            form.refuse(Problem.of("audience", "error.form.required"));
        }
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(actor, form.form()));
        }
        return make.handle(
                        actor,
                        new MakeLeaflet.Order(audience.orElseThrow(), scope, releases, contact),
                        path -> links.absolute(path, request))
                .fold(
                        leaflet -> Reply.pdf(PrintedLeafletPage.FILE, new PrintedLeafletPage(leaflet)),
                        refused -> Reply.refused(page(actor, form.form().refused(refused))));
    }

    private static List<UUID> releases(FormReader form) {
        List<String> chosen = form.all("voices").stream().distinct().toList();
        if (chosen.size() > MakeLeaflet.MOST_VOICES) {
            form.refuse(Problem.of("voices", "error.leaflet.voices", MakeLeaflet.MOST_VOICES));
            return List.of();
        }
        try {
            return chosen.stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException unreadable) {
            form.refuse(Problem.of("voices", "error.form.choice"));
            return List.of();
        }
    }

    private Leaflet own(Actor.Person actor, String audience, HttpServletRequest request) {
        LeafletDesk.Chosen nothing = LeafletDesk.Chosen.nothing(LeafletAudience.of(audience));
        return desk.leaflet(
                nothing, desk.place(actor, LeafletPolicy.own(actor)), path -> links.absolute(path, request));
    }

    private MakeLeafletPage page(Actor.Person actor, Form form) {
        boolean mayMake = LeafletPolicy.mayMake(actor);
        return new MakeLeafletPage(
                desk.text(),
                desk.place(actor, LeafletPolicy.own(actor)).name(),
                mayMake,
                actor.role() == Role.DIRECTOR,
                mayMake ? desk.offered() : List.of(),
                form);
    }
}
