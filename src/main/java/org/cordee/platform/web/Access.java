package org.cordee.platform.web;

import java.lang.reflect.Method;
import java.util.Optional;

/**
 * Who may call a route: what its method says, else the {@link Allowed} of its class. The word of a method stands instead
 * of that of its class and adds nothing to it; a route for which neither speaks is refused to everybody.
 *
 * @param open that anybody may
 * @param allowed that these roles may
 */
public record Access(Optional<Open> open, Optional<Allowed> allowed) {

    /** The access to the route this method answers. */
    public static Access to(Method method) {
        Open open = method.getAnnotation(Open.class);
        Allowed allowed = method.getAnnotation(Allowed.class);
        if (open == null && allowed == null) {
            allowed = method.getDeclaringClass().getAnnotation(Allowed.class);
        }
        return new Access(Optional.ofNullable(open), Optional.ofNullable(allowed));
    }
}
