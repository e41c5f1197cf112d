package org.cordee.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.VisitorLimits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** "Call me back" and "I can welcome a peer", without an account. */
@Controller
class NoteController {

    private final BoxQueries boxes;
    private final LeaveNote leave;
    private final VisitorForms forms;
    private final VisitorLimits limits;

    NoteController(BoxQueries boxes, LeaveNote leave, VisitorForms forms, VisitorLimits limits) {
        this.boxes = boxes;
        this.leave = leave;
        this.forms = forms;
        this.limits = limits;
    }

    @GetMapping("/call")
    @Open
    Reply call() {
        return Reply.page(page(NoteKind.CALL, Form.empty()));
    }

    @PostMapping("/call")
    @Open
    Reply sendCall(FormReader form, HttpServletRequest request) {
        return send(NoteKind.CALL, form, request);
    }

    @GetMapping("/host")
    @Open
    Reply host() {
        return Reply.page(page(NoteKind.HOST, Form.empty()));
    }

    @PostMapping("/host")
    @Open
    Reply sendHost(FormReader form, HttpServletRequest request) {
        return send(NoteKind.HOST, form, request);
    }

    private Reply send(NoteKind kind, FormReader form, HttpServletRequest request) {
        return forms.receive(
                form,
                new VisitorForms.Kind<>(
                        sent -> draft(kind, sent),
                        () -> limits.admits(kind.code(), request),
                        leave::handle,
                        box -> Reply.to("/").saying("flash.site.note"),
                        shown -> page(kind, shown)));
    }

    private static Optional<LeaveNote.Draft> draft(NoteKind kind, FormReader form) {
        LeaveNote.Draft draft = new LeaveNote.Draft(
                kind,
                form.id("territory").orElse(null),
                kind == NoteKind.HOST ? form.required("organisation", 200) : form.text("organisation", 200),
                form.required("name", 120),
                form.required("contact", 200),
                form.text("words", 2000),
                form.text("message", 200));
        return form.problems().isEmpty() ? Optional.of(draft) : Optional.empty();
    }

    private NotePage page(NoteKind kind, Form form) {
        return new NotePage(kind, boxes.open(), form);
    }
}
