package org.cordee.placement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.files.QrCode;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Links;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The mission sheet as printed or read in the staff room, and its link. */
@Controller
class MissionSheetController {

    private final DetailQueries details;
    private final SheetQueries sheets;
    private final ShareSheet share;
    private final SheetLinks links;
    private final Links addresses;
    private final OneTimeForms forms;
    private final Today today;

    MissionSheetController(
            DetailQueries details,
            SheetQueries sheets,
            ShareSheet share,
            SheetLinks links,
            Links addresses,
            OneTimeForms forms,
            Today today) {
        this.details = details;
        this.sheets = sheets;
        this.share = share;
        this.links = links;
        this.addresses = addresses;
        this.forms = forms;
        this.today = today;
    }

    @GetMapping("/placements/{id}/sheet")
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR, Role.ASSOCIATION, Role.TRAINER})
    Reply sheet(Actor.Person actor, @PathVariable("id") UUID id, HttpServletRequest request) {
        PlacementDetail detail = details.get(id);
        boolean own = PlacementPolicy.parts(actor, detail.placement()).contains(Part.PEER);
        UUID serial = detail.sheet().serial();
        var head = new SheetQueries.Head(
                detail.sheet().named() ? detail.names().peer() : null,
                detail.names().place(),
                detail.names().referent(),
                detail.names().deputy());
        return Reply.page(new SheetPage(
                head,
                details.lines(id),
                today.date(),
                SheetPage.subject(detail, own),
                serial == null ? null : QrCode.of(addresses.absolute(links.path(serial), request)),
                "/placements/" + id));
    }

    @GetMapping("/sheets/{token}")
    @Open
    Reply openSheet(@PathVariable("token") String token) {
        UUID serial = links.serial(token).orElseThrow(() -> new NotFound("a sheet"));
        SheetQueries.Head head = sheets.head(serial).orElseThrow(() -> new NotFound("a sheet"));
        return Reply.page(new SheetPage(head, sheets.lines(serial), today.date(), null, null, null));
    }

    @PostMapping("/placements/{id}/sheet/link")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    Reply renew(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        return forms.once(
                actor,
                form,
                () -> share.renewLink(actor, id)
                        .fold(
                                done -> Reply.to("/placements/" + id + "/missions")
                                        .saying("flash.placement.link"),
                                problems -> Reply.to("/placements/" + id + "/missions")));
    }

    @PostMapping("/placements/{id}/sheet/name")
    @Allowed(Role.PEER)
    Reply name(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        boolean shown = form.ticked("shown");
        String said = shown ? "flash.placement.named" : "flash.placement.unnamed";
        return forms.once(
                actor,
                form,
                () -> share.showName(actor, id, shown)
                        .fold(
                                done -> Reply.to("/placements/" + id + "/missions")
                                        .saying(said),
                                problems -> Reply.to("/placements/" + id + "/missions")));
    }
}
