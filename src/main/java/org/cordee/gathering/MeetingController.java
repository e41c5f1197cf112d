package org.cordee.gathering;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The dates of a group: set and counted by the coordination, registered for by whoever comes. */
@Controller("gatheringMeetingController")
@Allowed(Role.COORDINATOR)
class MeetingController {

    private static final int MOST = 500;

    private final CircleScreens screens;
    private final HoldMeeting hold;
    private final JoinCircle join;
    private final OneTimeForms forms;

    MeetingController(CircleScreens screens, HoldMeeting hold, JoinCircle join, OneTimeForms forms) {
        this.screens = screens;
        this.hold = hold;
        this.join = join;
        this.forms = forms;
    }

    @PostMapping("/groups/{id}/meetings")
    Reply add(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        Optional<LocalDate> day = form.date("day");
        if (form.text("day", 10).isEmpty()) {
            form.refuse(Problem.of("day", "error.form.required"));
        }
        Optional<LocalTime> at = time(form);
        String place = form.required("place", 200);
        String agenda = form.text("agenda", 2000);
        if (day.isEmpty() || at.isEmpty() || !form.problems().isEmpty()) {
            return Reply.refused(screens.one(actor, id, form.form()));
        }
        var said = new HoldMeeting.Said(day.get(), at.get(), place, agenda.isEmpty() ? null : agenda);
        return forms.once(
                actor,
                form,
                () -> hold.handle(actor, id, said)
                        .fold(
                                done -> back(id, "flash.gathering.set"),
                                problems -> Reply.refused(
                                        screens.one(actor, id, form.form().refused(problems)))));
    }

    @PostMapping("/groups/{id}/came")
    Reply came(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        UUID meeting = meeting(form);
        Optional<Integer> number = form.integer("came", 0, MOST);
        if (number.isEmpty()) {
            form.refuse(Problem.ofAll("error.gathering.number"));
            return Reply.refused(screens.one(actor, id, Form.empty().refused(form.problems())));
        }
        return forms.once(actor, form, () -> {
            hold.came(actor, id, meeting, number.get());
            return back(id, "flash.gathering.counted");
        });
    }

    @PostMapping("/groups/{id}/cancel")
    Reply cancel(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        UUID meeting = meeting(form);
        return forms.once(actor, form, () -> {
            hold.cancel(actor, id, meeting);
            return back(id, "flash.gathering.cancelled");
        });
    }

    @PostMapping("/groups/{id}/registration")
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.TRAINER, Role.ASSOCIATION, Role.SUPERVISOR})
    Reply register(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        UUID meeting = meeting(form);
        boolean comes = form.ticked("comes");
        return forms.once(
                actor,
                form,
                () -> join.register(actor, id, meeting, comes)
                        .fold(
                                done -> back(id, comes ? "flash.gathering.registered" : "flash.gathering.unregistered"),
                                problems -> Reply.refused(
                                        screens.one(actor, id, Form.empty().refused(problems)))));
    }

    private static Reply back(UUID id, String flash) {
        return Reply.to("/groups/" + id).saying(flash);
    }

    private static UUID meeting(FormReader form) {
        return form.id("meeting").orElseThrow(() -> new NotFound("a meeting"));
    }

    private static Optional<LocalTime> time(FormReader form) {
        String typed = form.required("at", 8);
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(typed));
        } catch (DateTimeException unreadable) {
            form.refuse(Problem.of("at", "error.gathering.time"));
            return Optional.empty();
        }
    }
}
