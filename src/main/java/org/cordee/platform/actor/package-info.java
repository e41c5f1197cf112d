/** Who acts: the one place where an actor is bound to the current request, job or test. */
@NamedInterface("actor")
@NullMarked
package org.cordee.platform.actor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
