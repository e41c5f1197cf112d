package org.cordee.site;

import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.VisitorLimits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing without an account. */
@Controller
class RequestController {

    private final BoxQueries boxes;
    private final WriteRequest write;
    private final VisitorForms forms;
    private final PublicContent content;
    private final VisitorLimits limits;

    RequestController(
            BoxQueries boxes, WriteRequest write, VisitorForms forms, PublicContent content, VisitorLimits limits) {
        this.boxes = boxes;
        this.write = write;
        this.forms = forms;
        this.content = content;
        this.limits = limits;
    }

    @GetMapping("/meet")
    @Open
    Reply meet() {
        return Reply.page(page(RequestKind.MEET, Form.empty()));
    }

    @PostMapping("/meet")
    @Open
    Reply sendMeet(FormReader form) {
        return send(RequestKind.MEET, form);
    }

    @GetMapping("/concern")
    @Open
    Reply concern() {
        return Reply.page(page(RequestKind.CONCERN, Form.empty()));
    }

    @PostMapping("/concern")
    @Open
    Reply sendConcern(FormReader form) {
        return send(RequestKind.CONCERN, form);
    }

    private Reply send(RequestKind kind, FormReader form) {
        return forms.receive(
                form,
                new VisitorForms.Kind<>(
                        sent -> draft(kind, sent),
                        () -> limits.admitsNameless(kind.code()),
                        (draft, id) -> write.handle(draft, id.toString()),
                        receipt -> Reply.page(new ReceiptPage(receipt, kind)),
                        shown -> page(kind, shown)));
    }

    private static Optional<RequestDraft> draft(RequestKind kind, FormReader form) {
        Optional<UUID> structure = form.id("structure");
        form.required("reader", 20);
        Optional<Role> reader = form.choice("reader", Role.class);
        String words = form.required("words", 2000);
        return form.problems().isEmpty()
                ? reader.map(role -> new RequestDraft(kind, structure.orElse(null), role, words))
                : Optional.empty();
    }

    private RequestPage page(RequestKind kind, Form form) {
        return new RequestPage(kind, boxes.open(), content.emergencyNumbers(), form);
    }
}
