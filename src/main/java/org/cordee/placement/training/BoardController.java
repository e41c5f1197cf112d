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
    private final OneTimeForms forms;

    BoardController(BoardScreens screens, RemindTrainees remind, OneTimeForms forms) {
        this.screens = screens;
        this.remind = remind;
        this.forms = forms;
    }

    @GetMapping("/training")
    Reply board(Actor.Person actor, FormReader query) {
        return Reply.page(screens.board(actor, year(query), query.id("before").orElse(null), Problems.none()));
    }

    /** Reminds everybody awaited; a second time within the week writes to nobody. */
    @PostMapping("/training/remind")
    Reply remind(Actor.Person actor, FormReader form) {
        int year = year(form);
        return forms.once(
                actor,
                form,
                () -> remind.handle(actor, year)
                        .fold(
                                written -> Reply.to("/training?year=" + year)
                                        .saying(written == 0 ? "flash.board.reminded.none" : "flash.board.reminded"),
                                problems -> Reply.refused(screens.board(actor, year, null, problems))));
    }

    private int year(FormReader query) {
        return query.integer("year", FIRST, LAST).orElseGet(screens::thisYear);
    }
}
