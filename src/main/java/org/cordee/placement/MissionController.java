package org.cordee.placement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.account.Handovers;
import org.cordee.account.LinkPage;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Links;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes the mission sheet; hands a new phone's code to the peer. */
@Controller
class MissionController {

    private final DetailQueries details;
    private final WriteMission write;
    private final SheetLinks links;
    private final Links addresses;
    private final Handovers handovers;
    private final OneTimeForms forms;

    MissionController(
            DetailQueries details,
            WriteMission write,
            SheetLinks links,
            Links addresses,
            Handovers handovers,
            OneTimeForms forms) {
        this.details = details;
        this.write = write;
        this.links = links;
        this.addresses = addresses;
        this.handovers = handovers;
        this.forms = forms;
    }

    @GetMapping("/placements/{id}/missions")
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply missions(Actor.Person actor, @PathVariable("id") UUID id, HttpServletRequest request) {
        return Reply.page(page(actor, id, Form.empty().with("column", "i_do"), request));
    }

    @PostMapping("/placements/{id}/missions")
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply add(Actor.Person actor, @PathVariable("id") UUID id, FormReader form, HttpServletRequest request) {
        Optional<SheetColumn> column = form.choice("column", SheetColumn.class);
        String what = form.required("what", 200);
        EngagementLevel level = form.choice("level", EngagementLevel.class).orElse(null);
        CareMoment moment = form.choice("moment", CareMoment.class).orElse(null);
        if (column.isEmpty() || !form.problems().isEmpty()) {
            return Reply.refused(page(actor, id, form.form(), request));
        }
        WriteMission.Line line = new WriteMission.Line(column.get(), what, level, moment, null);
        return forms.once(
                actor,
                form,
                () -> write.add(actor, id, line)
                        .fold(
                                done -> Reply.to(sheet(id)).saying("flash.placement.line_added"),
                                problems -> Reply.refused(
                                        page(actor, id, form.form().refused(problems), request))));
    }

    @PostMapping("/placements/{id}/missions/{mission}/end")
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply end(Actor.Person actor, @PathVariable("id") UUID id, @PathVariable("mission") UUID mission, FormReader form) {
        return forms.once(
                actor,
                form,
                () -> write.end(actor, id, mission)
                        .fold(
                                done -> Reply.to(sheet(id)).saying("flash.placement.line_ended"),
                                problems -> Reply.to(sheet(id))));
    }

    @PostMapping("/placements/{id}/hand-over")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    Reply handOver(SignedIn person, @PathVariable("id") UUID id, HttpServletRequest request) {
        PlacementDetail detail = details.get(id);
        UUID account = detail.sheet().account();
        if (account == null) {
            throw new NotFound("an account to hand over to");
        }
        String path = handovers.give(person.actor(), person.name(), account, Handovers.Kind.DEVICE);
        String name = detail.names().peer() == null ? "" : detail.names().peer();
        return Reply.page(new LinkPage("device", name, addresses.absolute(path, request), "/placements/" + id));
    }

    private MissionsPage page(Actor.Person actor, UUID id, Form form, HttpServletRequest request) {
        PlacementDetail detail = details.get(id);
        Set<Part> parts = PlacementPolicy.parts(actor, detail.placement());
        boolean live = detail.placement().state().isLive();
        MissionsPage.Sharing sharing = new MissionsPage.Sharing(
                live && PlacementPolicy.writesSheet(parts, actor, detail.placement()),
                live && PlacementPolicy.renewsLink(parts),
                parts.contains(Part.PEER),
                link(detail, request));
        return new MissionsPage(detail, details.lines(id), sharing, form);
    }

    private @Nullable String link(PlacementDetail detail, HttpServletRequest request) {
        UUID serial = detail.sheet().serial();
        return serial == null ? null : addresses.absolute(links.path(serial), request);
    }

    private static String sheet(UUID placement) {
        return "/placements/" + placement + "/missions";
    }
}
