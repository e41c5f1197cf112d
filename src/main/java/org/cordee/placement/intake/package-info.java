/** Cohorts of trainees: opened by a school, joined with a code, placed by a draft that is corrected by hand and published. */
@NamedInterface("intake")
@NullMarked
package org.cordee.placement.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
