package org.cordee.expense;

import java.time.YearMonth;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The list of expenses, and the form of one. */
@Controller
@Allowed(Role.PEER)
class ClaimController {

    static final String HOME = "/expenses";

    private final ClaimScreens screens;
    private final ClaimQueries queries;
    private final ExpenseContents contents;
    private final MakeClaim make;
    private final OneTimeForms forms;
    private final Today today;

    ClaimController(
            ClaimScreens screens,
            ClaimQueries queries,
            ExpenseContents contents,
            MakeClaim make,
            OneTimeForms forms,
            Today today) {
        this.screens = screens;
        this.queries = queries;
        this.contents = contents;
        this.make = make;
        this.forms = forms;
        this.today = today;
    }

    @GetMapping(HOME)
    @Allowed({Role.PEER, Role.DIRECTOR})
    Reply list(Actor.Person actor) {
        boolean own = actor.role() == Role.PEER;
        Terms terms = own ? null : queries.terms(actor.scopeOrStop()).orElse(null);
        return Reply.page(
                new ClaimListPage(own, queries.seen(), terms, YearMonth.from(today.date()), contents.rules()));
    }

    @GetMapping("/expenses/new")
    Reply form(
            Actor.Person actor,
            @RequestParam(defaultValue = "ticket") String kind,
            @RequestParam(required = false) @Nullable UUID act) {
        ClaimKind asked = kind.equals("mileage") ? ClaimKind.MILEAGE : ClaimKind.TICKET;
        return Reply.page(screens.fresh(actor, asked, act));
    }

    @PostMapping(HOME)
    Reply make(
            Actor.Person actor,
            FormReader form,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile upload) {
        ClaimKind kind = form.choice("kind", ClaimKind.class).orElse(ClaimKind.TICKET);
        var file = EntryReader.picture(form, upload);
        var entry = EntryReader.read(form, kind, screens.placement(actor, form), contents.rules());
        if (entry.isEmpty()) {
            return Reply.refused(screens.again(actor, kind, null, form.form()));
        }
        boolean send = form.ticked("send");
        return forms.once(
                actor,
                form,
                () -> make.handle(actor, entry.get(), file.orElse(null), send)
                        .fold(
                                id -> Reply.to(HOME + "/" + id)
                                        .saying(send ? "flash.expense.sent" : "flash.expense.kept"),
                                problems -> Reply.refused(screens.again(
                                        actor, kind, null, form.form().refused(problems)))));
    }

    @GetMapping("/expenses/{id}/edit")
    Reply edit(Actor.Person actor, @PathVariable UUID id) {
        Claim claim = screens.open(actor, id);
        return Reply.page(screens.again(actor, claim.spending().kind(), claim, ClaimScreens.filled(claim)));
    }

    @PostMapping("/expenses/{id}/edit")
    Reply rewrite(
            Actor.Person actor,
            @PathVariable UUID id,
            FormReader form,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile upload) {
        Claim claim = screens.own(actor, id);
        var file = EntryReader.picture(form, upload);
        ClaimKind kind = claim.spending().kind();
        var entry = EntryReader.read(form, kind, id, contents.rules());
        if (entry.isEmpty()) {
            return Reply.refused(screens.again(actor, kind, claim, form.form()));
        }
        boolean send = form.ticked("send");
        return forms.once(
                actor,
                form,
                () -> make.rewrite(actor, id, entry.get(), file.orElse(null), send)
                        .fold(
                                done -> Reply.to(HOME + "/" + id)
                                        .saying(send ? "flash.expense.sent" : "flash.expense.kept"),
                                problems -> Reply.refused(screens.again(
                                        actor, kind, claim, form.form().refused(problems)))));
    }

    @PostMapping("/expenses/{id}/delete")
    Reply throwAway(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return forms.once(
                actor,
                form,
                () -> make.throwAway(actor, id)
                        .fold(
                                done -> Reply.to(HOME).saying("flash.expense.deleted"),
                                problems -> Reply.refused(
                                        screens.one(actor, id, Form.empty().refused(problems)))));
    }
}
