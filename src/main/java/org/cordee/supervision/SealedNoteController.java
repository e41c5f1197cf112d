package org.cordee.supervision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The notes of two about their meetings, which their devices seal and open. */
@Controller
@Allowed({Role.PEER, Role.SUPERVISOR})
class SealedNoteController {

    private static final String HOME = "/supervision/{bond}/notes";

    private final MeetingScreens screens;
    private final SealedNoteQueries queries;
    private final KeyPairQueries keys;
    private final SealNote write;
    private final OneTimeForms forms;
    private final Today today;

    SealedNoteController(
            MeetingScreens screens,
            SealedNoteQueries queries,
            KeyPairQueries keys,
            SealNote write,
            OneTimeForms forms,
            Today today) {
        this.screens = screens;
        this.queries = queries;
        this.keys = keys;
        this.write = write;
        this.forms = forms;
        this.today = today;
    }

    @GetMapping(HOME)
    Reply show(Actor.Person actor, @PathVariable UUID bond) {
        return Reply.page(page(actor, bond, Form.empty()));
    }

    @PostMapping(HOME + "/{meeting}")
    Reply write(Actor.Person actor, @PathVariable UUID bond, @PathVariable UUID meeting, FormReader form) {
        meetingOf(actor, bond, meeting);
        Optional<byte[]> sealed = SealedBytes.of(form, "sealed", 44, 40_000);
        Optional<byte[]> mine = SealedBytes.of(form, "mine", 65, 65);
        Optional<byte[]> other = SealedBytes.of(form, "other", 65, 65);
        int version = form.integer("version", 0, Integer.MAX_VALUE).orElse(0);
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(actor, bond, form.form()));
        }
        boolean peer = actor.role() == Role.PEER;
        Note note = new Note(
                meeting,
                actor.role(),
                sealed.orElseThrow(),
                (peer ? mine : other).orElseThrow(),
                (peer ? other : mine).orElseThrow(),
                today.date(),
                version);
        return forms.once(
                actor,
                form,
                () -> write.handle(actor, note)
                        .fold(
                                done -> Reply.to("/supervision/" + bond + "/notes")
                                        .saying("flash.seal.note"),
                                problems -> Reply.refused(
                                        () -> page(actor, bond, Form.empty().refused(problems)))));
    }

    @PostMapping(HOME + "/{meeting}/delete")
    Reply delete(Actor.Person actor, @PathVariable UUID bond, @PathVariable UUID meeting, FormReader form) {
        meetingOf(actor, bond, meeting);
        return forms.once(actor, form, () -> {
            write.delete(actor, meeting);
            return Reply.to("/supervision/" + bond + "/notes").saying("flash.seal.deleted");
        });
    }

    private void meetingOf(Actor.Person actor, UUID bond, UUID meeting) {
        boolean known = screens.one(actor, bond, Form.empty()).meetings().stream()
                .anyMatch(one -> one.id().equals(meeting));
        if (!known) {
            throw new NotFound("meeting " + meeting);
        }
    }

    private NotePage page(Actor.Person actor, UUID bond, Form form) {
        BondPage meetings = screens.one(actor, bond, Form.empty());
        List<Meeting> shown = meetings.meetings().stream()
                .filter(one -> one.state() != Meeting.State.CANCELLED)
                .toList();
        return new NotePage(
                meetings.bond(),
                shown,
                queries.of(bond),
                keys.own(actor.account()).orElse(null),
                keys.ofOther(bond, actor.account()).orElse(null),
                actor.role(),
                form);
    }
}
