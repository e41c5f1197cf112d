package org.cordee.peer;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A peer gives and withdraws consents. A withdrawal holds from the next statement of anybody. */
@Component
class ChangeConsents {

    private final ConsentStore consents;
    private final ChosenStructureStore structures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeConsents(
            ConsentStore consents, ChosenStructureStore structures, ApplicationEventPublisher events, Clock clock) {
        this.consents = consents;
        this.structures = structures;
        this.events = events;
        this.clock = clock;
    }

    /** From now on exactly these. */
    @Transactional
    public void handle(Actor.Person person, Consents wanted) {
        UUID me = PeerPolicy.self(person);
        Consents before = consents.find(me);
        consents.replace(me, before, wanted);
        if (!wanted.given().containsAll(before.given())) {
            withdrawn(person, me);
        }
    }

    /** At least the name, for one audience. */
    @Transactional
    public void showName(Actor.Person person, Audience audience) {
        Consents before = consents.find(PeerPolicy.self(person));
        Set<ProfileField> fields = EnumSet.of(ProfileField.NAME);
        fields.addAll(before.fields(audience));
        handle(person, before.with(audience, fields));
    }

    /** Nothing more for one audience. */
    @Transactional
    public void withdraw(Actor.Person person, Audience audience) {
        handle(person, consents.find(PeerPolicy.self(person)).without(audience));
    }

    /** Nothing more for anybody. */
    @Transactional
    public void withdrawAll(Actor.Person person) {
        UUID me = PeerPolicy.self(person);
        if (consents.withdrawAll(me) > 0) {
            withdrawn(person, me);
        }
    }

    /** One structure more sees what « les structures que je choisis » may see. */
    @Transactional
    public void choose(Actor.Person person, UUID structure) {
        structures.add(PeerPolicy.self(person), structure);
    }

    /** One structure less. */
    @Transactional
    public void leave(Actor.Person person, UUID structure) {
        UUID me = PeerPolicy.self(person);
        structures.remove(me, structure);
        withdrawn(person, me);
    }

    private void withdrawn(Actor.Person person, UUID me) {
        events.publishEvent(new ConsentWithdrawn(me, person.account(), clock.instant()));
    }
}
