/** A peer's personal plan, sealed on their device for themselves alone. */
@NamedInterface("plan")
@NullMarked
package org.cordee.supervision.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
