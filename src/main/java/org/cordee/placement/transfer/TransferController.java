package org.cordee.placement.transfer;

import java.util.List;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Leaving one placement for another, as its peer says it. */
@Controller
@Allowed(Role.PEER)
class TransferController {

    private static final String HERE = "/placements/{id}/transfer";

    private final Transfer transfer;
    private final TransferStore store;
    private final OneTimeForms forms;

    TransferController(Transfer transfer, TransferStore store, OneTimeForms forms) {
        this.transfer = transfer;
        this.store = store;
        this.forms = forms;
    }

    @GetMapping(HERE)
    Reply show(Actor.Person actor, @PathVariable("id") UUID id) {
        return Reply.page(page(actor, id, Form.empty()));
    }

    @PostMapping(HERE)
    Reply say(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        UUID leaves = form.id("leaves").orElse(null);
        if (leaves == null) {
            return Reply.refused(page(actor, id, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> transfer.handle(actor, id, leaves)
                        .fold(
                                done -> Reply.to("/placements/" + done + "/transfer")
                                        .saying("flash.transfer.said"),
                                problems -> Reply.refused(
                                        page(actor, id, form.form().refused(problems)))));
    }

    @PostMapping(HERE + "/back")
    Reply takeBack(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        return forms.once(actor, form, () -> {
            transfer.takeBack(actor, id);
            return Reply.to("/placements/" + id).saying("flash.transfer.taken_back");
        });
    }

    private TransferPage page(Actor.Person actor, UUID id, Form form) {
        PlacementSummary joined = transfer.joined(actor, id);
        List<PlacementSummary> choices = transfer.choices(actor, joined);
        PlacementSummary left = store.left(id)
                .flatMap(leaves ->
                        choices.stream().filter(one -> one.id().equals(leaves)).findFirst())
                .orElse(null);
        return new TransferPage(joined, choices, left, form);
    }
}
