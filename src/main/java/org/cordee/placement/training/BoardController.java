package org.cordee.placement.training;

import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The board of a training body, its first screen. */
@Controller("trainingBoardController")
@Allowed(Role.TRAINER)
class BoardController {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private final BoardScreens screens;
    private final RemindTrainees remind;
    private final CreateAgreements agreements;
    private final OneTimeForms forms;

    BoardController(BoardScreens screens, RemindTrainees remind, CreateAgreements agreements, OneTimeForms forms) {
        this.screens = screens;
        this.remind = remind;
        this.agreements = agreements;
        this.forms = forms;
    }

    @GetMapping("/training")
    Reply board(Actor.Person actor, FormReader query) {
        return Reply.page(screens.board(actor, which(query), query.id("before").orElse(null), Problems.none()));
    }

    /** Reminds everybody awaited; a second time within the week writes to nobody. */
    @PostMapping("/training/remind")
    Reply remind(Actor.Person actor, FormReader form) {
        BoardScreens.Which which = which(form);
        return forms.once(
                actor,
                form,
                () -> remind.handle(actor, which)
                        .fold(
                                written -> Reply.to(here(which))
                                        .saying(written == 0 ? "flash.board.reminded.none" : "flash.board.reminded"),
                                problems -> Reply.refused(screens.board(actor, which, null, problems))));
    }

    /** Makes every agreement that is not there; a second time makes none. */
    @PostMapping("/training/agreements")
    Reply makeAgreements(Actor.Person actor, FormReader form) {
        BoardScreens.Which which = which(form);
        return forms.once(actor, form, () -> {
            CreateAgreements.Created created = agreements.handle(actor, which);
            return created.problems().isEmpty()
                    ? Reply.to(here(which))
                            .saying(created.made() == 0 ? "flash.board.agreements.none" : "flash.board.agreements")
                    : Reply.refused(screens.board(actor, which, null, created.problems()));
        });
    }

    private BoardScreens.Which which(FormReader query) {
        return new BoardScreens.Which(year(query), query.id("cohort").orElse(null));
    }

    private static String here(BoardScreens.Which which) {
        return which.cohort() == null ? "/training?year=" + which.year() : "/training?cohort=" + which.cohort();
    }

    private int year(FormReader query) {
        return query.integer("year", FIRST, LAST).orElseGet(screens::thisYear);
    }
}
