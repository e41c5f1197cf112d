package org.cordee.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cordee.platform.actor.Role;

/**
 * The roles that may call a route. On a class: every route of it that has neither this nor {@link Open} of its own; all
 * three settings are then read from where it stands nearest. A route with none is refused to everybody.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
    /** The roles; empty means any signed-in person. */
    Role[] value() default {};

    /** Whether a person who must still prove a second factor may call it: the pages of that proof, and no other. */
    boolean beforeSecondFactor() default false;

    /** Whether the person must have proved to be there a short while ago; else they are asked to, then come back. */
    boolean unlocked() default false;
}
