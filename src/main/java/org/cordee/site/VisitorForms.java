package org.cordee.site;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.web.FormKeys;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is particular to a form sent by somebody without an account: its random id, and the trap for machines. */
@Component
class VisitorForms {

    /** A field no person sees; what fills it is not a person. */
    static final String TRAP = "website";

    private final FormKeys keys;

    VisitorForms(FormKeys keys) {
        this.keys = keys;
    }

    /** The random id made with the form; stops with 409 when the form was not made here, or for somebody else. */
    UUID id(FormReader form) {
        return form.all(FormKeys.FIELD).stream()
                .findFirst()
                .flatMap(key -> keys.read(key, account()))
                .orElseThrow(OneTimeForms.FormReused::new);
    }

    boolean sentByMachine(FormReader form) {
        return form.ticked(TRAP);
    }

    private static @Nullable UUID account() {
        return Actors.current()
                .filter(Actor.Person.class::isInstance)
                .map(actor -> ((Actor.Person) actor).account())
                .orElse(null);
    }
}
