package org.cordee.evidence.capitalisation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A sheet being made: its parts, its table, its steps. */
@Controller
@Allowed({Role.COORDINATOR, Role.PROFESSIONAL, Role.DIRECTOR, Role.TRAINER, Role.ASSOCIATION})
class WorkController {

    private static final String ONE = WorkshopController.HOME + "/{id}";
    private static final int LONGEST_PART = 8_000;

    private final WorkshopScreen screen;
    private final CapsQueries sheets;
    private final CapsContent content;
    private final WriteCaps write;
    private final InviteCaps invite;
    private final MoveCaps move;
    private final OpenCaps open;

    WorkController(
            WorkshopScreen screen,
            CapsQueries sheets,
            CapsContent content,
            WriteCaps write,
            InviteCaps invite,
            MoveCaps move,
            OpenCaps open) {
        this.screen = screen;
        this.sheets = sheets;
        this.content = content;
        this.write = write;
        this.invite = invite;
        this.move = move;
        this.open = open;
    }

    @GetMapping(ONE)
    Reply one(Actor.Person actor, @PathVariable UUID id, HttpServletRequest request) {
        return Reply.page(screen.work(actor, id, Form.empty(), null, ReaderLanguage.of(request)));
    }

    /** Shows the code once, on the page it belongs to; sending again makes another. */
    @PostMapping(ONE + "/invite")
    Reply invite(Actor.Person actor, @PathVariable UUID id, FormReader form, HttpServletRequest request) {
        boolean accompanier = form.ticked("accompanier");
        String code = invite.handle(actor, id, accompanier).shown();
        return Reply.page(screen.work(
                actor, id, Form.empty(), new CapsWorkPage.Code(code, accompanier), ReaderLanguage.of(request)));
    }

    @PostMapping(ONE + "/step")
    Reply step(Actor.Person actor, @PathVariable UUID id, FormReader form, HttpServletRequest request) {
        var step = form.choice("step", CapsStep.class);
        String why = form.text("why", 1000);
        if (step.isEmpty() && form.problems().isEmpty()) {
            form.refuse(Problem.ofAll("error.form.required"));
        }
        if (step.filter(CapsStep.GIVE_BACK::equals).isPresent() && why.isEmpty()) {
            form.refuse(Problem.of("why", "error.form.required"));
        }
        if (!form.problems().isEmpty()) {
            return refused(actor, id, form.form(), form.problems(), request);
        }
        return move.handle(actor, id, step.orElseThrow(), why.isEmpty() ? null : why)
                .fold(
                        done -> Reply.to(WorkshopController.HOME + "/" + id).saying("flash.capitalisation.moved"),
                        problems -> refused(actor, id, form.form(), problems, request));
    }

    @PostMapping(ONE + "/drop")
    Reply drop(Actor.Person actor, @PathVariable UUID id) {
        open.drop(actor, id);
        return Reply.to(WorkshopController.HOME).saying("flash.capitalisation.dropped");
    }

    @GetMapping(ONE + "/parts/{code}")
    Reply part(Actor.Person actor, @PathVariable UUID id, @PathVariable String code) {
        CapsSheet sheet = sheets.one(id);
        CapsPolicy.accompanies(actor, sheet);
        return Reply.page(screen.part(sheet, content.part(code), screen.filled(sheet, code)));
    }

    @PostMapping(ONE + "/parts/{code}")
    Reply write(Actor.Person actor, @PathVariable UUID id, @PathVariable String code, FormReader form) {
        CapsSheet sheet = sheets.one(id);
        String words = form.text("words", LONGEST_PART);
        if (!form.problems().isEmpty()) {
            return Reply.refused(screen.part(sheet, content.part(code), form.form()));
        }
        return write.handle(actor, id, code, words, CapsForms.voices(form))
                .fold(
                        done -> Reply.to(WorkshopController.HOME + "/" + id).saying("flash.capitalisation.saved"),
                        refused -> Reply.refused(screen.part(
                                sheet, content.part(code), form.form().refused(refused))));
    }

    private Reply refused(Actor.Person actor, UUID id, Form form, Problems problems, HttpServletRequest request) {
        return Reply.refused(screen.work(actor, id, form.refused(problems), null, ReaderLanguage.of(request)));
    }
}
