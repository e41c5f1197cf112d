package org.cordee.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The list of reference texts: anybody reads it, the coordinator dates its links. */
@Controller
class ResourceController {

    private static final String LIST = "/resources";
    private static final int LONGEST = 2000;

    private final PublicContent content;
    private final LinkCheckQueries checks;
    private final CheckLink check;
    private final Today today;

    ResourceController(PublicContent content, LinkCheckQueries checks, CheckLink check, Today today) {
        this.content = content;
        this.checks = checks;
        this.check = check;
        this.today = today;
    }

    @GetMapping(LIST)
    @Open
    Reply list() {
        Optional<Actor> checker = Actors.current().filter(LinkPolicy::mayCheck);
        UUID territory =
                checker.map(Actor.Person.class::cast).map(Actor.Person::scope).orElse(null);
        List<LinkCheck> known = checks.all();
        List<CheckedResource> resources = content.resources().stream()
                .map(resource -> CheckedResource.of(resource, known, territory))
                .toList();
        return Reply.page(new ResourcesPage(resources, content.resourcesDate(), today.date(), checker.isPresent()));
    }

    @PostMapping("/resources/checks")
    @Allowed(Role.COORDINATOR)
    Reply check(Actor.Person actor, FormReader form) {
        check.handle(actor, form.text("url", LONGEST));
        return Reply.to(LIST).saying("flash.site.link_checked");
    }

    @PostMapping("/resources/checks/withdraw")
    @Allowed(Role.COORDINATOR)
    Reply withdraw(Actor.Person actor, FormReader form) {
        check.withdraw(actor, form.text("url", LONGEST));
        return Reply.to(LIST).saying("flash.site.link_withdrawn");
    }
}
