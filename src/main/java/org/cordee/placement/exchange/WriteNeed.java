package org.cordee.placement.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.OfferPlaces;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.db.SqlStates;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a structure looks for, confirms it, closes it: its direction alone. */
@Component
public class WriteNeed {

    private static final int PUBLIC_MONTHS = 6;
    private static final int MOST_PUBLIC = 20;

    private final NeedStore store;
    private final NeedQueries needs;
    private final OfferPlaces offer;
    private final Today today;

    WriteNeed(NeedStore store, NeedQueries needs, OfferPlaces offer, Today today) {
        this.store = store;
        this.needs = needs;
        this.offer = offer;
        this.today = today;
    }

    /** The new need, announced on the public page when the direction wants it; or every reason why not. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, NeedDraft draft) {
        UUID structure = ExchangePolicy.writesNeeds(actor);
        Problems problems = problems(draft);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        try {
            UUID id = store.add(structure, ExchangePolicy.territory(actor), draft, today.date());
            return announced(actor, draft, id);
        } catch (DataIntegrityViolationException refused) {
            return Outcome.refused(problem(refused));
        }
    }

    /** Rewrites it; a closed one is open again. A period somebody was proposed a place in cannot be taken off. */
    @Transactional
    public Outcome<UUID> change(Actor.Person actor, UUID id, NeedDraft draft) {
        Need need = needs.get(id);
        ExchangePolicy.ownsNeed(actor, need);
        Problems problems = problems(draft);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        try {
            store.change(need, draft, today.date());
            return announced(actor, draft, id);
        } catch (DataIntegrityViolationException refused) {
            return Outcome.refused(problem(refused));
        }
    }

    /** Answers « is this still so? » with yes. */
    @Transactional
    public void keep(Actor.Person actor, UUID id) {
        ExchangePolicy.ownsNeed(actor, needs.get(id));
        store.keep(id, today.date());
    }

    /** Takes it back. */
    @Transactional
    public void close(Actor.Person actor, UUID id) {
        ExchangePolicy.ownsNeed(actor, needs.get(id));
        store.close(id, today.date());
    }

    private Outcome<UUID> announced(Actor.Person actor, NeedDraft draft, UUID id) {
        if (!draft.announce()) {
            return Outcome.done(id);
        }
        LocalDate latest = draft.slots().stream()
                .map(NeedDraft.Slot::endsOn)
                .max(Comparator.naturalOrder())
                .orElse(today.date());
        LocalDate longest = today.date().plusMonths(PUBLIC_MONTHS);
        int places = draft.slots().stream().mapToInt(NeedDraft.Slot::places).sum();
        var command = new OfferPlaces.Command(
                Math.min(places, MOST_PUBLIC), draft.kind().statuses(), latest.isBefore(longest) ? latest : longest);
        return offer.handle(actor, command).fold(done -> Outcome.done(id), Outcome::refused);
    }

    private Problems problems(NeedDraft draft) {
        List<Problem> problems = new ArrayList<>();
        SensitiveText.refusal("title", draft.title()).ifPresent(problems::add);
        if (draft.words() != null) {
            SensitiveText.refusal("words", draft.words()).ifPresent(problems::add);
        }
        if (draft.slots().isEmpty()) {
            problems.add(Problem.of("starts0", "error.exchange.period"));
        }
        for (int index = 0; index < draft.slots().size(); index++) {
            NeedDraft.Slot slot = draft.slots().get(index);
            if (slot.endsOn().isBefore(slot.startsOn())
                    || slot.endsOn().isAfter(slot.startsOn().plusYears(3))) {
                problems.add(Problem.of("ends" + index, "error.exchange.order"));
            } else if (!slot.endsOn().isAfter(today.date())) {
                problems.add(Problem.of("ends" + index, "error.exchange.over"));
            }
        }
        return new Problems(problems);
    }

    private static Problem problem(DataIntegrityViolationException refused) {
        return switch (SqlStates.constraint(refused).orElse("")) {
            case "need_period_keeps_taken" -> Problem.of("places0", "error.exchange.places_held");
            case "seat_of_period" -> Problem.of("starts0", "error.exchange.period_asked");
            case "need_tutor_works_here" -> Problem.of("tutor", "error.placement.works_elsewhere");
            default -> throw refused;
        };
    }
}
