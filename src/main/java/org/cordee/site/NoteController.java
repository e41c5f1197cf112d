package org.cordee.site;

import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** "Call me back" and "I can welcome a peer", without an account. */
@Controller
class NoteController {

    private final BoxQueries boxes;
    private final LeaveNote leave;
    private final VisitorForms forms;

    NoteController(BoxQueries boxes, LeaveNote leave, VisitorForms forms) {
        this.boxes = boxes;
        this.leave = leave;
        this.forms = forms;
    }

    @GetMapping("/call")
    @Open
    Reply call() {
        return Reply.page(page(NoteKind.CALL, Form.empty()));
    }

    @PostMapping("/call")
    @Open
    Reply sendCall(FormReader form) {
        return send(NoteKind.CALL, form);
    }

    @GetMapping("/host")
    @Open
    Reply host() {
        return Reply.page(page(NoteKind.HOST, Form.empty()));
    }

    @PostMapping("/host")
    @Open
    Reply sendHost(FormReader form) {
        return send(NoteKind.HOST, form);
    }

    private Reply send(NoteKind kind, FormReader form) {
        if (forms.sentByMachine(form)) {
            return Reply.to("/");
        }
        LeaveNote.Draft draft = new LeaveNote.Draft(
                kind,
                form.id("territory").orElse(null),
                kind == NoteKind.HOST ? form.required("organisation", 200) : form.text("organisation", 200),
                form.required("name", 120),
                form.required("contact", 200),
                form.text("words", 2000));
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(kind, form.form()));
        }
        return leave.handle(draft, forms.id(form))
                .fold(
                        box -> Reply.to("/").saying("flash.site.note"),
                        problems -> Reply.refused(page(kind, form.form().refused(problems))));
    }

    private NotePage page(NoteKind kind, Form form) {
        return new NotePage(kind, boxes.open(), form);
    }
}
