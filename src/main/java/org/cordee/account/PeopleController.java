package org.cordee.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Links;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Invites, hands over and withdraws: the director in their structure, the coordinator in her territory. */
@Controller
class PeopleController {

    private static final UUID FIRST = new UUID(0, 0);

    private final PeopleQueries people;
    private final Invitations invitations;
    private final Handovers handovers;
    private final RevokeRole revoke;
    private final Links links;

    PeopleController(
            PeopleQueries people, Invitations invitations, Handovers handovers, RevokeRole revoke, Links links) {
        this.people = people;
        this.invitations = invitations;
        this.handovers = handovers;
        this.revoke = revoke;
        this.links = links;
    }

    @Allowed({Role.DIRECTOR, Role.COORDINATOR, Role.ADMINISTRATOR})
    @GetMapping("/people")
    Reply list(SignedIn person, FormReader form) {
        return Reply.page(page(person, form, Form.empty()));
    }

    @Allowed({Role.DIRECTOR, Role.COORDINATOR})
    @PostMapping("/people/invite")
    Reply invite(SignedIn person, HttpServletRequest request, FormReader form) {
        String name = form.required("name", 80);
        Optional<Role> role = form.choice("role", Role.class).filter(offered(person)::contains);
        if (role.isEmpty()) {
            form.refuse(Problem.of("role", "error.form.choice"));
        }
        if (role.isEmpty() || !form.problems().isEmpty()) {
            return Reply.refused(page(person, form, form.form()));
        }
        Invitations.Made made = invitations.invite(
                person.actor(),
                new Invitations.Wanted(
                        role.get(), person.actor().scope(), person.actor().territory(), label(person), name, null));
        return Reply.page(new LinkPage("invitation", name, links.absolute(made.path(), request), "/people"));
    }

    @Allowed({Role.DIRECTOR, Role.COORDINATOR, Role.ADMINISTRATOR})
    @PostMapping("/people/invitations/{invitation}/renew")
    Reply renew(@PathVariable("invitation") UUID invitation, HttpServletRequest request) {
        InvitationStore.Waiting waiting = waiting(invitation);
        String path = invitations.renew(invitation);
        return Reply.page(new LinkPage("invitation", waiting.name(), links.absolute(path, request), "/people"));
    }

    @Allowed({Role.DIRECTOR, Role.COORDINATOR, Role.ADMINISTRATOR})
    @PostMapping("/people/invitations/{invitation}/withdraw")
    Reply withdraw(@PathVariable("invitation") UUID invitation) {
        invitations.withdraw(invitation);
        return Reply.to("/people").saying("flash.account.invitation_withdrawn");
    }

    @Allowed({Role.DIRECTOR, Role.COORDINATOR, Role.ADMINISTRATOR})
    @PostMapping("/people/{grant}/revoke")
    Reply revoke(@PathVariable("grant") UUID grant) {
        revoke.handle(grant);
        return Reply.to("/people").saying("flash.account.role_revoked");
    }

    @Allowed({Role.DIRECTOR, Role.COORDINATOR, Role.ADMINISTRATOR})
    @PostMapping("/people/{account}/hand-over")
    Reply handOver(
            @PathVariable("account") UUID account, SignedIn person, HttpServletRequest request, FormReader form) {
        Handovers.Kind kind =
                form.choice("kind", Handovers.Kind.class).orElseThrow(() -> new NotFound("a kind of handover"));
        if (kind == Handovers.Kind.MAIL) {
            Problems refused = Problems.of(Problem.ofAll("error.account.never_handed_over"));
            return Reply.refused(page(person, form, Form.empty().refused(refused)));
        }
        String path = handovers.give(person.actor(), person.name(), account, kind);
        String word = kind == Handovers.Kind.DEVICE ? "device" : "reset";
        return Reply.page(new LinkPage(word, form.text("name", 80), links.absolute(path, request), "/people"));
    }

    private InvitationStore.Waiting waiting(UUID invitation) {
        return invitations.waiting().stream()
                .filter(one -> one.id().equals(invitation))
                .findFirst()
                .orElseThrow(() -> new NotFound("an invitation"));
    }

    private PeoplePage page(SignedIn person, FormReader query, Form form) {
        UUID self = person.actor().account();
        List<PeopleQueries.Managed> found =
                people.after(self, query.text("after", 80), query.id("from").orElse(FIRST));
        boolean more = found.size() > PeopleQueries.PAGE;
        List<PeopleQueries.Managed> shown = more ? found.subList(0, PeopleQueries.PAGE) : found;
        return new PeoplePage(
                shown, more ? next(shown.get(shown.size() - 1)) : null, invitations.waiting(), offered(person), form);
    }

    private static String next(PeopleQueries.Managed last) {
        return "/people?after=" + URLEncoder.encode(last.name(), StandardCharsets.UTF_8) + "&from=" + last.grant();
    }

    private static List<Role> offered(SignedIn person) {
        return switch (person.actor().role()) {
            case DIRECTOR -> List.of(Role.PROFESSIONAL, Role.DIRECTOR);
            case COORDINATOR -> List.of(Role.COORDINATOR, Role.SUPERVISOR);
            default -> List.of();
        };
    }

    private static String label(SignedIn person) {
        return person.capacities().stream()
                .filter(capacity -> capacity.grant().equals(person.grant()))
                .findFirst()
                .map(capacity -> capacity.label())
                .orElse("");
    }
}
