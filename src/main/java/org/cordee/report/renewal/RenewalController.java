package org.cordee.report.renewal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.cordee.report.Paper;
import org.cordee.report.PaperPage;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking a funder to go on: the list, one file, and the director's part. */
@Controller
@Allowed(Role.DIRECTOR)
class RenewalController {

    static final String HOME = "/renewals";
    static final String ONE = HOME + "/{id}";

    private static final String FILE = "renouvellement";

    private final RenewalScreens screens;
    private final BeginRenewal begin;
    private final WriteRenewal write;
    private final OneTimeForms forms;
    private final Today today;

    RenewalController(RenewalScreens screens, BeginRenewal begin, WriteRenewal write, OneTimeForms forms, Today today) {
        this.screens = screens;
        this.begin = begin;
        this.write = write;
        this.forms = forms;
        this.today = today;
    }

    @Bean
    static MenuEntry renewalMenu() {
        return new MenuEntry(72, HOME, "renewal.menu", "arrow-repeat", Set.of(Role.DIRECTOR)).in(MenuGroup.FIGURES);
    }

    @GetMapping(HOME)
    Reply list(Actor.Person actor) {
        return Reply.page(screens.list(actor, Problems.none()));
    }

    @PostMapping(HOME)
    Reply begin(Actor.Person actor, FormReader form) {
        Optional<UUID> post = form.id("post");
        if (post.isEmpty()) {
            return Reply.refused(screens.list(actor, Problems.of(Problem.of("post", "error.form.required"))));
        }
        return forms.once(
                actor,
                form,
                () -> begin.handle(actor, post.get())
                        .fold(
                                id -> Reply.to(HOME + "/" + id).saying("flash.renewal.begun"),
                                refused -> Reply.refused(screens.list(actor, refused))));
    }

    @GetMapping(ONE)
    Reply show(Actor.Person actor, @PathVariable UUID id, HttpServletRequest request) {
        return Reply.page(screens.one(actor, id, ReaderLanguage.of(request)));
    }

    @PostMapping(ONE)
    Reply write(Actor.Person actor, @PathVariable UUID id, FormReader form, HttpServletRequest request) {
        int version = form.integer("version", 0, Integer.MAX_VALUE).orElse(0);
        var written = new RenewalRequest(
                form.text("done", RenewalRequest.LONGEST),
                form.text("asked", RenewalRequest.LONGEST),
                form.integer("yearly", 1, RenewalRequest.LARGEST).orElse(null),
                form.integer("months", 1, RenewalRequest.MOST_MONTHS).orElse(null));
        if (!form.problems().isEmpty()) {
            return refused(actor, id, form.form(), request);
        }
        return forms.once(
                actor,
                form,
                () -> write.write(actor, id, version, written)
                        .fold(
                                done -> Reply.to(HOME + "/" + id).saying("flash.renewal.written"),
                                problems -> refused(actor, id, form.form().refused(problems), request)));
    }

    @GetMapping(ONE + ".pdf")
    Reply pdf(Actor.Person actor, @PathVariable UUID id, HttpServletRequest request) {
        Paper paper = screens.one(actor, id, ReaderLanguage.of(request)).paper();
        return Reply.pdf(FILE, new PaperPage(paper, today.date()));
    }

    @GetMapping(ONE + ".odt")
    Reply odt(Actor.Person actor, @PathVariable UUID id, HttpServletRequest request) {
        return Reply.file(
                screens.one(actor, id, ReaderLanguage.of(request)).paper().odt(FILE));
    }

    private Reply refused(Actor.Person actor, UUID id, Form typed, HttpServletRequest request) {
        return Reply.refused(screens.refused(actor, id, typed, ReaderLanguage.of(request)));
    }
}
