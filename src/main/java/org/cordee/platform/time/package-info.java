/** The clock and the territory's day. */
@NamedInterface("time")
@NullMarked
package org.cordee.platform.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
