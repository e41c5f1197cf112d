/** A whole cohort of trainees is placed at once, and what one person moves by hand is asked of the trainee first. */
@NamedInterface("cohort")
@NullMarked
package org.cordee.placement.cohort;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
