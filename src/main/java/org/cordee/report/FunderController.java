package org.cordee.report;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cordee.funding.Fundings;
import org.cordee.funding.Post;
import org.cordee.funding.Project;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.Reply;
import org.cordee.structure.Structures;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The funder's own screens. */
@Controller
@Allowed(Role.FUNDER)
class FunderController {

    private final TransmissionQueries transmissions;
    private final TransmissionScreens screens;
    private final Fundings fundings;
    private final Structures structures;

    FunderController(
            TransmissionQueries transmissions, TransmissionScreens screens, Fundings fundings, Structures structures) {
        this.transmissions = transmissions;
        this.screens = screens;
        this.fundings = fundings;
        this.structures = structures;
    }

    @Bean
    static MenuEntry funderMenu() {
        return new MenuEntry(10, "/funder", "report.portfolio.menu", "briefcase", Set.of(Role.FUNDER));
    }

    @GetMapping("/funder")
    Reply portfolio(Actor.Person actor) {
        List<Transmission> received = transmissions.all();
        List<Post> posts = fundings.paidBy(actor.scopeOrStop());
        List<Project> projects = fundings.seeking();
        var places = Stream.of(
                        received.stream().map(Transmission::structure),
                        posts.stream().map(Post::structure),
                        projects.stream().map(Project::structure))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
        return Reply.page(new PortfolioPage(received, posts, projects, structures.names(places)));
    }

    @GetMapping("/funder/pages/{id}")
    Reply show(Actor.Person actor, @PathVariable UUID id) {
        return Reply.page(screens.one(actor, id, Form.empty()));
    }

    @GetMapping("/funder/pages/{id}.pdf")
    Reply pdf(@PathVariable UUID id) {
        return Reply.pdf("page", screens.printed(id));
    }
}
