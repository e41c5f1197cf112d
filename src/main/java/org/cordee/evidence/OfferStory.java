package org.cordee.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The teller offers an edition of a text on their own terms, and withdraws it whenever they want. */
@Component
class OfferStory {

    private static final int LONGEST_YEARS = 3;

    private final NarrativeStore store;
    private final NarrativeQueries queries;
    private final NarrativeContent content;
    private final Ids ids;
    private final Today today;

    OfferStory(NarrativeStore store, NarrativeQueries queries, NarrativeContent content, Ids ids, Today today) {
        this.store = store;
        this.queries = queries;
        this.content = content;
        this.ids = ids;
        this.today = today;
    }

    @Transactional
    Outcome<UUID> handle(Actor.Person teller, UUID narrative, Offer offer) {
        Narrative told = queries.one(narrative, teller.account());
        List<Release> before = queries.releasesOf(narrative, teller.account());
        Problems problems = problems(told, before, offer);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        Release release = edition(told, before.size() + 1, offer, teller.account());
        store.offer(release, narrative, Objects.requireNonNull(teller.territory()), content.consentVersion());
        return Outcome.done(release.id());
    }

    @Transactional
    void withdraw(Actor.Person teller, UUID narrative) {
        queries.releasesOf(narrative, teller.account()).stream()
                .filter(release -> release.state() != Release.State.WITHDRAWN)
                .forEach(release -> store.withdraw(release.id(), today.date()));
    }

    private Release edition(Narrative told, int edition, Offer offer, UUID account) {
        List<String> parts = content.plan().of(told.stage()).stream()
                .map(NarrativePlan.Part::code)
                .filter(told.words()::containsKey)
                .toList();
        return new Release(
                ids.next(),
                account,
                edition,
                told.corner(),
                told.stage(),
                told.title(),
                parts,
                parts.stream()
                        .map(told.words()::get)
                        .map(Objects::requireNonNull)
                        .toList(),
                told.subjects(),
                offer.signature(),
                offer.audience(),
                offer.print(),
                Release.State.OFFERED,
                today.date(),
                null,
                offer.expiresOn());
    }

    private Problems problems(Narrative told, List<Release> before, Offer offer) {
        List<Problem> problems = new ArrayList<>();
        LocalDate day = today.date();
        if (!offer.agreed()) {
            problems.add(Problem.of("agreed", "error.evidence.agree"));
        }
        if (!offer.expiresOn().isAfter(day) || offer.expiresOn().isAfter(day.plusYears(LONGEST_YEARS))) {
            problems.add(Problem.of("expires_on", "error.evidence.expiry", LONGEST_YEARS));
        }
        if (told.subjects().isEmpty()) {
            problems.add(Problem.of("subjects", "error.evidence.subject"));
        }
        if (before.stream().anyMatch(Release::isOpen)) {
            problems.add(Problem.ofAll("error.evidence.already_offered"));
        }
        SensitiveText.refusal("signature", offer.signature()).ifPresent(problems::add);
        return new Problems(problems);
    }
}
