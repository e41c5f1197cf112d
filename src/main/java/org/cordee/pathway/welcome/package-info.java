/** The welcome of a peer: one list, ticked by both sides, each for itself. */
@NamedInterface("welcome")
@NullMarked
package org.cordee.pathway.welcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
