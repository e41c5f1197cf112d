package org.cordee.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cordee.activity.LevelShares;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.cordee.reference.ReferencePacks;
import org.cordee.statistics.Period;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The share of work by level beside what the mission promised: the peer first, then the référent. */
@Controller
@Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR})
class LevelController {

    private static final int QUARTERS = 4;

    private final Placements placements;
    private final LevelShares shares;
    private final OneTimeForms forms;
    private final Today today;
    private final int afterDays;

    LevelController(Placements placements, LevelShares shares, ReferencePacks packs, OneTimeForms forms, Today today) {
        this.placements = placements;
        this.shares = shares;
        this.forms = forms;
        this.today = today;
        this.afterDays = packs.latest("level-shares").as(Content.class).afterDays();
    }

    private record Content(int afterDays) {}

    @GetMapping("/placements/{id}/levels")
    Reply show(Actor.Person actor, @PathVariable UUID id) {
        return Reply.page(page(actor, id));
    }

    /** Shows a quarter to the référent now, or no more. */
    @PostMapping("/placements/{id}/levels")
    @Allowed(Role.PEER)
    Reply share(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        LevelPage page = page(actor, id);
        LocalDate quarter = form.date("quarter").orElse(LocalDate.EPOCH);
        if (page.quarters().stream().noneMatch(one -> one.start().equals(quarter))) {
            form.refuse(Problem.of("quarter", "error.form.choice"));
            return Reply.refused(page);
        }
        boolean shared = form.ticked("shared");
        return forms.once(actor, form, () -> {
            shares.share(actor, id, quarter, shared);
            return Reply.to("/placements/" + id + "/levels")
                    .saying(shared ? "flash.recognition.shared" : "flash.recognition.not_shared");
        });
    }

    private LevelPage page(Actor.Person actor, UUID id) {
        PlacementSummary placement = placements.get(id);
        boolean own = placement.isOwnOf(actor);
        boolean lead = placement.isHeldBy(actor) && actor.account().equals(placement.referent());
        NotAllowed.unless(own || lead, "the levels of another's work");
        LocalDate running = Period.quarterOf(today.date()).from();
        List<LevelPage.Quarter> quarters = IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(back -> running.minusMonths(3L * back))
                .map(start -> new LevelPage.Quarter(start, shares.of(id, start, afterDays), shares.isShared(id, start)))
                .toList();
        return new LevelPage(placement, placements.missions(id), quarters, own, afterDays);
    }
}
