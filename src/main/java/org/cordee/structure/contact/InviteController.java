package org.cordee.structure.contact;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cordee.account.Invitations;
import org.cordee.account.LinkPage;
import org.cordee.platform.NotFound;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.mail.Letter;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Links;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.cordee.structure.StructureSummary;
import org.cordee.structure.Structures;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One person invited into one place: by the coordinator into a structure, by the administrator as a coordinator. */
@Controller
class InviteController {
    private final Structures structures;
    private final InvitePolicy policy;
    private final SendInvitation send;
    private final Links links;

    InviteController(Structures structures, InvitePolicy policy, SendInvitation send, Links links) {
        this.structures = structures;
        this.policy = policy;
        this.send = send;
        this.links = links;
    }

    /** Where somebody is invited: scope and territory of the role, its name, its page and the roles there are. */
    private record Place(UUID scope, UUID territory, String name, String back, String action, List<Role> roles) {
        InvitePage page(Form form) {
            return new InvitePage(name, action, back, roles, form);
        }
    }

    @Allowed(Role.COORDINATOR)
    @GetMapping("/structures/{id}/invite")
    Reply intoStructure(@PathVariable UUID id, Actor.Person person) {
        return blank(structure(id, person));
    }

    @Allowed(Role.COORDINATOR)
    @PostMapping("/structures/{id}/invite")
    Reply intoStructure(@PathVariable UUID id, Actor.Person person, HttpServletRequest request, FormReader form) {
        return invite(structure(id, person), person, request, form);
    }

    @Allowed(Role.ADMINISTRATOR)
    @GetMapping("/structures/territories/{id}/coordination")
    Reply coordination(@PathVariable UUID id) {
        return blank(territory(id));
    }

    @Allowed(Role.ADMINISTRATOR)
    @PostMapping("/structures/territories/{id}/coordination")
    Reply coordination(@PathVariable UUID id, Actor.Person person, HttpServletRequest request, FormReader form) {
        return invite(territory(id), person, request, form);
    }

    private Place structure(UUID id, Actor.Person person) {
        StructureSummary structure = structures.get(id);
        List<Role> roles = policy.offered(person, structure);
        if (roles.isEmpty()) {
            throw new NotAllowed("invite into this structure");
        }
        String page = "/structures/" + id;
        return new Place(id, person.scopeOrStop(), structure.name(), page, page + "/invite", roles);
    }

    private Place territory(UUID id) {
        String name = structures.territories().stream()
                .filter(territory -> territory.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("a territory"))
                .name();
        String list = "/structures/territories";
        return new Place(id, id, name, list, list + "/" + id + "/coordination", List.of(Role.COORDINATOR));
    }

    private static Reply blank(Place place) {
        Form form = Form.empty();
        return Reply.page(place.page(
                place.roles().size() == 1
                        ? form.with("role", place.roles().get(0).code())
                        : form));
    }

    private Reply invite(Place place, Actor.Person person, HttpServletRequest request, FormReader form) {
        String name = form.required("name", 80);
        String email = form.text("email", 190).toLowerCase(Locale.ROOT);
        Optional<Role> role = form.choice("role", Role.class).filter(place.roles()::contains);
        if (role.isEmpty()) {
            form.refuse(Problem.of("role", "error.form.choice"));
        }
        if (!email.isEmpty() && !Letter.isAddress(email)) {
            form.refuse(Problem.of("email", "error.account.email"));
        }
        if (role.isEmpty() || !form.problems().isEmpty()) {
            return Reply.refused(place.page(form.form()));
        }
        SendInvitation.Invited invited = send.handle(
                person,
                new Invitations.Wanted(
                        role.get(),
                        place.scope(),
                        place.territory(),
                        place.name(),
                        name,
                        email.isEmpty() ? null : email),
                ReaderLanguage.of(request),
                path -> links.absolute(path, request));
        return invited.mailed()
                ? Reply.to(place.back()).saying("flash.structure.invited")
                : Reply.page(new LinkPage("invitation", name, invited.link(), place.back()));
    }
}
