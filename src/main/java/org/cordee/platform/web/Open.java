package org.cordee.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A route anybody may call, signed in or not; said of each route, also in a class that is {@link Allowed} to some. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Open {
    /** Whether the route exists in a demonstration only; elsewhere it answers 404. */
    boolean demoOnly() default false;
}
