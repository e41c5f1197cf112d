/** A placement in training: hours in presence, the talk at half-time, what the trainee learns and says of the place. */
@NamedInterface("training")
@NullMarked
package org.cordee.placement.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
