package org.cordee.site;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormKeys;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Component;

/**
 * Receives a form sent by somebody without an account: dropped when a machine filled it, shown again with its reasons
 * when it cannot be taken, else handed over once under the random id made with it.
 */
@Component
class VisitorForms {

    /** A field no person sees; what fills it is not a person. */
    static final String TRAP = "website";

    private final FormKeys keys;

    VisitorForms(FormKeys keys) {
        this.keys = keys;
    }

    /**
     * What one form does.
     *
     * @param read empty when a field was refused
     * @param admits asked once the form is readable; false means too many were sent
     */
    record Kind<D, T>(
            Function<FormReader, Optional<D>> read,
            BooleanSupplier admits,
            BiFunction<D, UUID, Outcome<T>> handle,
            Function<T, Reply> done,
            Function<Form, Page> page) {}

    <D, T> Reply receive(FormReader form, Kind<D, T> kind) {
        if (form.ticked(TRAP)) {
            return Reply.to("/");
        }
        Optional<D> draft = kind.read().apply(form);
        if (draft.isEmpty()) {
            return Reply.refused(kind.page().apply(form.form()));
        }
        if (!kind.admits().getAsBoolean()) {
            return refused(form, kind, Problems.of(Problem.ofAll("error.form.too_often")));
        }
        return kind.handle().apply(draft.get(), id(form)).fold(kind.done(), problems -> refused(form, kind, problems));
    }

    private static <D, T> Reply refused(FormReader form, Kind<D, T> kind, Problems problems) {
        return Reply.refused(kind.page().apply(form.form().refused(problems)));
    }

    /** The random id made with the form; stops with 409 when the form was not made here, or for somebody else. */
    private UUID id(FormReader form) {
        return keys.sent(form, Actors.person().map(Actor.Person::account).orElse(null));
    }
}
