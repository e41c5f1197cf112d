package org.cordee.peer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cordee.account.OwnPart;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.audit.AuditTrail;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers everything kept about a peer; the taking away is in the audit, like any other. */
@Component
class OwnCopies {

    private static final int ALL = 10_000;

    private final OwnQueries own;
    private final PlaceNameQueries places;
    private final RelayMessage messages;
    private final List<OwnPart> others;
    private final AuditTrail audit;
    private final Today today;

    OwnCopies(
            OwnQueries own,
            PlaceNameQueries places,
            RelayMessage messages,
            List<OwnPart> others,
            AuditTrail audit,
            Today today) {
        this.own = own;
        this.places = places;
        this.messages = messages;
        this.others = others;
        this.audit = audit;
        this.today = today;
    }

    @Transactional
    public OwnCopy of(Actor.Person person, Locale language) {
        UUID me = PeerPolicy.self(person);
        audit.done("export", "peer.peer", me, me);
        OwnQueries.Reachable reachable = own.reachable(me);
        return new OwnCopy(
                today.date(),
                own.peer(me).profile(),
                own.training(me),
                own.consents(me).given().stream()
                        .sorted(Comparator.comparing(Consent::audience).thenComparing(Consent::field))
                        .toList(),
                own.history(me, ALL),
                places.named(own.chosen(me)),
                reachable.departments(),
                places.named(reachable.structures()),
                messages.received(person),
                others.stream().map(part -> part.of(person, language)).toList());
    }
}
