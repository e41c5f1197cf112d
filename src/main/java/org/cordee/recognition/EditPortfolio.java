package org.cordee.recognition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A peer adds a line to their portfolio, rewords one, hides it or shows it again; nobody else has a part in it. */
@Component
public class EditPortfolio {

    private final PortfolioStore store;
    private final PortfolioQueries queries;
    private final Abilities abilities;
    private final Ids ids;
    private final Today today;

    EditPortfolio(PortfolioStore store, PortfolioQueries queries, Abilities abilities, Ids ids, Today today) {
        this.store = store;
        this.queries = queries;
        this.abilities = abilities;
        this.ids = ids;
        this.today = today;
    }

    /** A new line in the peer's words; refused when it reaches a person. */
    @Transactional
    public Outcome<UUID> add(Actor.Person actor, PortfolioPart part, String words) {
        return keep(peer(actor), new KeptLine(ids.next(), null, part, words, false));
    }

    /** Rewords a line and hides it or not. An offered ability keeps its own words when these are empty. */
    @Transactional
    public Outcome<UUID> change(Actor.Person actor, String key, String words, boolean hidden) {
        UUID peer = peer(actor);
        Optional<KeptLine> kept = queries.of(peer).stream()
                .filter(line ->
                        key.equals(line.ability()) || key.equals(line.id().toString()))
                .findFirst();
        if (kept.isEmpty() && abilities.find(key).isEmpty()) {
            throw new NotFound("line of a portfolio");
        }
        String ability = abilities.find(key).map(Ability::code).orElse(null);
        String shown = words.isBlank() ? kept.map(KeptLine::words).orElse(null) : words.strip();
        PortfolioPart part = kept.map(KeptLine::part).orElse(PortfolioPart.MISSION);
        UUID id = kept.map(KeptLine::id).orElseGet(ids::next);
        if (shown == null && !hidden) {
            store.remove(id, ability);
            return Outcome.done(peer);
        }
        return keep(peer, new KeptLine(id, ability, part, shown, hidden));
    }

    /** Removes a line of the peer's own, or gives an offered ability its first words back. */
    @Transactional
    public Outcome<UUID> remove(Actor.Person actor, String key) {
        UUID peer = peer(actor);
        List<KeptLine> kept = queries.of(peer).stream()
                .filter(line ->
                        key.equals(line.ability()) || key.equals(line.id().toString()))
                .toList();
        kept.forEach(line -> store.remove(line.id(), line.ability()));
        return Outcome.done(peer);
    }

    private Outcome<UUID> keep(UUID peer, KeptLine line) {
        @Nullable String words = line.words();
        Optional<Problem> sensitive = words == null ? Optional.empty() : SensitiveText.refusal("words", words);
        if (sensitive.isPresent()) {
            return Outcome.refused(sensitive.get());
        }
        store.keep(peer, line, today.date());
        return Outcome.done(peer);
    }

    private static UUID peer(Actor.Person actor) {
        return actor.scopeAs(Role.PEER, "to write a portfolio");
    }
}
