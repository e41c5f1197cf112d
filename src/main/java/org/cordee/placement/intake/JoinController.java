package org.cordee.placement.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.cohort.HandMove;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A trainee joins a cohort with the code of their course. */
@Controller("joinCohortController")
@Allowed(Role.PEER)
class JoinController {

    private static final String HERE = "/cohort";
    private static final String ONE = HERE + "/{id}";
    private static final int TYPED = 40;

    private final JoinCohort join;
    private final MoveTrainee moves;
    private final JoinScreens screens;
    private final CodePace pace;
    private final OneTimeForms forms;

    JoinController(JoinCohort join, MoveTrainee moves, JoinScreens screens, CodePace pace, OneTimeForms forms) {
        this.join = join;
        this.moves = moves;
        this.screens = screens;
        this.pace = pace;
        this.forms = forms;
    }

    @Open
    @GetMapping(HERE)
    Reply code() {
        Optional<Actor.Person> person = Actors.person();
        if (person.isEmpty()) {
            return Reply.page(new CodePage(Form.empty(), CodePage.Reader.VISITOR, List.of()));
        }
        return Reply.page(
                person.get().role() == Role.PEER
                        ? screens.code(Form.empty())
                        : new CodePage(Form.empty(), CodePage.Reader.OTHER, List.of()));
    }

    @PostMapping(HERE)
    Reply typed(Actor.Person actor, FormReader form) {
        Optional<AnswerCode> code = code(actor, form);
        Optional<CohortQueries.Behind> behind = code.flatMap(known -> join.behind(actor, known));
        if (code.isEmpty() || behind.isEmpty()) {
            return unknown(form);
        }
        return Reply.page(screens.join(Form.empty(), behind.get(), code.get()));
    }

    @PostMapping(HERE + "/join")
    Reply join(Actor.Person actor, FormReader form) {
        Optional<AnswerCode> code = code(actor, form);
        Optional<CohortQueries.Behind> behind = code.flatMap(known -> join.behind(actor, known));
        if (code.isEmpty() || behind.isEmpty()) {
            return unknown(form);
        }
        Optional<JoinCohort.Said> said = screens.read(form);
        if (!form.ticked("agreed")) {
            form.refuse(Problem.of("agreed", "error.intake.agreed"));
        }
        if (said.isEmpty() || !form.problems().isEmpty()) {
            return Reply.refused(screens.join(form.form(), behind.get(), code.get()));
        }
        return forms.once(
                actor,
                form,
                () -> join.handle(actor, code.get(), said.get())
                        .fold(
                                id -> Reply.to(HERE + "/" + id).saying("flash.intake.joined"),
                                problems -> Reply.refused(
                                        screens.join(form.form().refused(problems), behind.get(), code.get()))));
    }

    @GetMapping(ONE)
    Reply own(Actor.Person actor, @PathVariable("id") UUID id) {
        return Reply.page(screens.own(actor, id));
    }

    @PostMapping(ONE)
    Reply change(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        Optional<JoinCohort.Said> said = screens.read(form);
        if (said.isEmpty()) {
            return Reply.refused(screens.own(actor, id, form.form()));
        }
        return forms.once(actor, form, () -> {
            Outcome<UUID> changed = join.change(actor, id, said.get());
            return changed.fold(
                    done -> Reply.to(HERE + "/" + done).saying("flash.intake.changed"),
                    problems -> Reply.refused(screens.own(actor, id, form.form().refused(problems))));
        });
    }

    @PostMapping(ONE + "/answer")
    Reply answer(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        Optional<HandMove.Reply> reply =
                form.choice("reply", HandMove.Reply.class).filter(given -> given != HandMove.Reply.NONE);
        if (reply.isEmpty()) {
            return Reply.refused(screens.own(actor, id));
        }
        return forms.once(
                actor,
                form,
                () -> moves.answer(actor, id, reply.get())
                        .fold(
                                done -> Reply.to(HERE + "/" + done).saying("flash.intake.answered"),
                                problems -> Reply.refused(screens.own(actor, id, problems))));
    }

    @PostMapping(ONE + "/leave")
    Reply leave(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        return forms.once(actor, form, () -> {
            join.leave(actor, id);
            return Reply.to(HERE).saying("flash.intake.left");
        });
    }

    /** What was typed, if it can be a code and may be tried once more; each try counts, right or wrong. */
    private Optional<AnswerCode> code(Actor.Person actor, FormReader form) {
        return Optional.of(form.text("code", TYPED))
                .filter(typed -> pace.admits(actor.account()))
                .flatMap(AnswerCode::parse);
    }

    /** One answer for a code nobody gave, one that ended, one taken back and one typed too often. */
    private Reply unknown(FormReader form) {
        form.refuse(Problem.of("code", "error.intake.code"));
        return Reply.refused(screens.code(form.form()));
    }
}
