/** The exchange of places: what structures look for, what peers and schools ask for, and what fits with what. */
@NamedInterface("exchange")
@NullMarked
package org.cordee.placement.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
