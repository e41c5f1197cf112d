package org.cordee.structure.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.cordee.structure.Structures;
import org.cordee.structure.finess.PhoneReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A director says that their structure may be called, for a year, and takes that back whenever they want. */
@Component
public class OfferCall {

    private static final int MONTHS = 12;

    private final CallStore store;
    private final Structures structures;
    private final Today today;

    OfferCall(CallStore store, Structures structures, Today today) {
        this.store = store;
        this.structures = structures;
        this.today = today;
    }

    /** Shows it until a year from today; refused for a number that does not exist, and for words that tell who somebody is. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, String who, String hours, String phone) {
        UUID structure = ownStructure(actor);
        List<Problem> problems = new ArrayList<>();
        SensitiveText.refusal("who", who).ifPresent(problems::add);
        SensitiveText.refusal("hours", hours).ifPresent(problems::add);
        Optional<String> number =
                PhoneReader.typed(phone, structures.get(structure).department());
        if (number.isEmpty()) {
            problems.add(Problem.of("phone", "error.structure.phone"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(new Problems(problems));
        }
        store.keep(
                structure,
                Objects.requireNonNull(actor.territory()),
                new CallOffer.Reach(who, hours, number.orElseThrow()),
                today.date().plusMonths(MONTHS));
        return Outcome.done(structure);
    }

    /** Takes it back at once; nothing is kept. */
    @Transactional
    public void withdraw(Actor.Person actor) {
        store.withdraw(ownStructure(actor));
    }

    private static UUID ownStructure(Actor.Person actor) {
        return actor.scopeAs(Role.DIRECTOR, "the director offers the structure's number");
    }
}
