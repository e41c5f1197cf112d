package org.cordee.supervision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The meetings of supervision, for the two who hold them. */
@Controller
@Allowed({Role.PEER, Role.SUPERVISOR})
class MeetingController {

    private static final String HOME = "/supervision";
    private static final String ONE = HOME + "/{bond}";
    private static final String MEETING = ONE + "/meetings/{meeting}";

    private final MeetingScreens screens;
    private final HoldMeetings hold;
    private final ChooseSupervisor choose;
    private final OneTimeForms forms;

    MeetingController(MeetingScreens screens, HoldMeetings hold, ChooseSupervisor choose, OneTimeForms forms) {
        this.screens = screens;
        this.hold = hold;
        this.choose = choose;
        this.forms = forms;
    }

    @GetMapping(HOME)
    Reply list(Actor.Person actor) {
        return Reply.page(screens.list(actor));
    }

    @GetMapping(ONE)
    Reply one(Actor.Person actor, @PathVariable UUID bond) {
        return Reply.page(screens.one(actor, bond, Form.empty()));
    }

    @PostMapping(ONE + "/meetings")
    Reply book(Actor.Person actor, @PathVariable UUID bond, FormReader form) {
        Optional<Meeting.When> when = when(form);
        Function<Form, Page> again = typed -> screens.one(actor, bond, typed);
        return when.isEmpty()
                ? Reply.refused(again.apply(form.form()))
                : once(
                        actor,
                        form,
                        new Turn(bond, "meeting.booked", again),
                        () -> hold.book(
                                actor,
                                bond,
                                when.get().day(),
                                when.get().hour(),
                                when.get().way()));
    }

    @GetMapping(MEETING + "/move")
    Reply moving(Actor.Person actor, @PathVariable UUID bond, @PathVariable UUID meeting) {
        return Reply.page(screens.move(actor, bond, meeting, null));
    }

    @PostMapping(MEETING + "/move")
    Reply move(Actor.Person actor, @PathVariable UUID bond, @PathVariable UUID meeting, FormReader form) {
        Optional<Meeting.When> when = when(form);
        MovePage page = screens.move(actor, bond, meeting, form.form());
        Function<Form, Page> again = typed -> screens.move(actor, bond, meeting, typed);
        return when.isEmpty()
                ? Reply.refused(page)
                : once(
                        actor,
                        form,
                        new Turn(bond, "meeting.moved", again),
                        () -> hold.move(actor, page.meeting(), when.get()));
    }

    @PostMapping(MEETING + "/{word}")
    Reply say(
            Actor.Person actor,
            @PathVariable UUID bond,
            @PathVariable UUID meeting,
            @PathVariable String word,
            FormReader form) {
        if (!word.matches("held|missed|cancelled")) {
            throw new NotFound("the word " + word);
        }
        Turn turn = new Turn(bond, "meeting." + word, typed -> screens.one(actor, bond, typed));
        return once(actor, form, turn, () -> hold.say(actor, meeting, word.toUpperCase(Locale.ROOT)));
    }

    @PostMapping(ONE + "/end")
    @Allowed(Role.SUPERVISOR)
    Reply end(Actor.Person actor, @PathVariable UUID bond, FormReader form) {
        Turn turn = new Turn(bond, "bond.ended", typed -> screens.one(actor, bond, typed));
        return once(actor, form, turn, () -> choose.end(actor, bond));
    }

    /** What is said after, and which page comes again. */
    private record Turn(UUID bond, String said, Function<Form, Page> again) {}

    private Reply once(Actor.Person actor, FormReader form, Turn turn, Supplier<Outcome<UUID>> act) {
        return forms.once(
                actor,
                form,
                () -> act.get()
                        .fold(
                                done -> Reply.to(HOME + "/" + turn.bond()).saying("flash." + turn.said()),
                                problems -> Reply.refused(
                                        () -> turn.again().apply(form.form().refused(problems)))));
    }

    /** When and how, once every field was read; empty when one was refused. */
    private static Optional<Meeting.When> when(FormReader form) {
        String hour = form.required("hour", 8);
        Optional<LocalTime> at = hour(form, hour);
        if (form.required("day", 10).isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = form.date("day");
        Optional<Way> way = form.choice("way", Way.class);
        if (way.isEmpty() && form.problems().forField("way").isEmpty()) {
            form.refuse(Problem.of("way", "error.form.required"));
        }
        return form.problems().isEmpty() && day.isPresent() && at.isPresent() && way.isPresent()
                ? Optional.of(new Meeting.When(day.get(), at.get(), way.get()))
                : Optional.empty();
    }

    private static Optional<LocalTime> hour(FormReader form, String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(typed));
        } catch (DateTimeException unreadable) {
            form.refuse(Problem.of("hour", "error.meeting.hour"));
            return Optional.empty();
        }
    }
}
