package org.cordee.supervision.plan;

import java.util.Optional;
import java.util.Set;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.cordee.supervision.KeyPairQueries;
import org.cordee.supervision.SealedBytes;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A peer's personal plan: the page their device fills, and what the server keeps without reading it. */
@Controller
@Allowed(Role.PEER)
class PlanController {

    private static final String HOME = "/plan";
    private static final String KEPT = HOME + "/kept";

    private final PlanQueries queries;
    private final KeyPairQueries keys;
    private final KeepPlan keep;
    private final OneTimeForms forms;
    private final Today today;

    PlanController(PlanQueries queries, KeyPairQueries keys, KeepPlan keep, OneTimeForms forms, Today today) {
        this.queries = queries;
        this.keys = keys;
        this.keep = keep;
        this.forms = forms;
        this.today = today;
    }

    @Bean
    static MenuEntry planMenu() {
        return new MenuEntry(46, KEPT, "plan.menu", "life-preserver", Set.of(Role.PEER));
    }

    @GetMapping(HOME)
    Reply show() {
        return Reply.page(new PlanPage());
    }

    @GetMapping(KEPT)
    Reply kept(Actor.Person actor) {
        return Reply.page(page(actor, Form.empty()));
    }

    @PostMapping(KEPT)
    Reply keep(Actor.Person actor, FormReader form) {
        Optional<byte[]> sealed = SealedBytes.of(form, "sealed", 44, 60_000);
        Optional<byte[]> mine = SealedBytes.of(form, "mine", 65, 65);
        int version = form.integer("version", 0, Integer.MAX_VALUE).orElse(0);
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(actor, form.form()));
        }
        Plan plan = new Plan(sealed.orElseThrow(), mine.orElseThrow(), today.date(), version);
        return forms.once(
                actor,
                form,
                () -> keep.handle(actor, plan)
                        .fold(
                                done -> Reply.to(KEPT).saying("flash.plan.kept"),
                                problems -> Reply.refused(
                                        () -> page(actor, Form.empty().refused(problems)))));
    }

    @PostMapping(HOME + "/delete")
    Reply delete(Actor.Person actor, FormReader form) {
        return forms.once(actor, form, () -> {
            keep.delete(actor);
            return Reply.to(KEPT).saying("flash.plan.deleted");
        });
    }

    private KeptPlanPage page(Actor.Person actor, Form form) {
        return new KeptPlanPage(
                keys.own(actor.account()).orElse(null),
                queries.own(actor.account()).orElse(null),
                form);
    }
}
