/** What a team says of its practices before somebody arrives, told without naming anybody, and what it agrees to do. */
@NamedInterface("diagnosis")
@NullMarked
package org.cordee.pathway.diagnosis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
