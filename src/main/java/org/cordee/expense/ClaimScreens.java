package org.cordee.expense;

import java.util.List;
import java.util.UUID;
import org.cordee.activity.Journal;
import org.cordee.placement.WorkPlace;
import org.cordee.placement.WorkPlaces;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Option;
import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the pages of one claim. */
@Component
class ClaimScreens {

    private final ClaimQueries queries;
    private final WorkPlaces places;
    private final Journal journal;
    private final ExpenseContents contents;
    private final Today today;

    ClaimScreens(ClaimQueries queries, WorkPlaces places, Journal journal, ExpenseContents contents, Today today) {
        this.queries = queries;
        this.places = places;
        this.journal = journal;
        this.contents = contents;
        this.today = today;
    }

    /** The empty form, filled with what an act of the log already says. */
    NewClaimPage fresh(Actor.Person actor, ClaimKind kind, @Nullable UUID act) {
        Form form = Form.empty().with("day", today.date());
        if (act != null) {
            Journal.Logged logged = journal.logged(actor, act);
            form = form.with("day", logged.day()).with("act", act).with("placement", logged.placement());
        }
        List<WorkPlace> work = work(actor);
        Form shown = form.value("placement").isEmpty() && !work.isEmpty()
                ? form.with("placement", work.get(0).placement())
                : form;
        return page(actor, kind, null, shown);
    }

    NewClaimPage again(Actor.Person actor, ClaimKind kind, @Nullable Claim claim, Form form) {
        return page(actor, kind, claim, form);
    }

    /** The placement chosen, or the only one. */
    UUID placement(Actor.Person actor, FormReader form) {
        return form.id("placement")
                .or(() -> work(actor).stream().map(WorkPlace::placement).findFirst())
                .orElseThrow(() -> new NotFound("a mission that began"));
    }

    ClaimPage one(Actor.Person actor, UUID id, Form form) {
        Claim claim = queries.get(id);
        ClaimPart part = ClaimPart.of(actor, claim).orElseThrow(() -> new NotAllowed("another's claim"));
        return new ClaimPage(
                claim,
                part,
                ClaimMoves.from(claim.state(), part),
                queries.terms(claim.owner().structure()).orElse(null),
                contents.rules(),
                form);
    }

    Claim own(Actor.Person actor, UUID id) {
        Claim claim = queries.get(id);
        ClaimPolicy.mayWrite(actor, claim);
        return claim;
    }

    /** A claim that may still be written; otherwise there is no such page. */
    Claim open(Actor.Person actor, UUID id) {
        Claim claim = own(actor, id);
        if (!claim.state().isOpen()) {
            throw new NotFound("form of claim " + id);
        }
        return claim;
    }

    static Form filled(Claim claim) {
        Spending spending = claim.spending();
        Form form = Form.empty()
                .with("day", spending.day())
                .with("sort", spending.sort())
                .with("purpose", spending.purpose());
        return spending.kind() == ClaimKind.TICKET
                ? form.with(
                        "amount", Euros.amount(spending.cents()).toPlainString().replace('.', ','))
                : form.with("km", spending.km()).with("electric", spending.electric() ? "yes" : "");
    }

    private List<WorkPlace> work(Actor.Person actor) {
        return places.of(ClaimPolicy.peer(actor)).stream()
                .filter(place ->
                        place.isOpenOn(today.date().minusDays(contents.rules().oldestDays())))
                .toList();
    }

    private NewClaimPage page(Actor.Person actor, ClaimKind kind, @Nullable Claim claim, Form form) {
        return new NewClaimPage(
                kind,
                claim,
                about(actor, form),
                work(actor).stream()
                        .map(place -> Option.of(place.placement().toString(), place.name()))
                        .toList(),
                contents.rules(),
                form);
    }

    private @Nullable Words about(Actor.Person actor, Form form) {
        String act = form.value("act");
        return act.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? journal.logged(actor, UUID.fromString(act)).words()
                : null;
    }
}
