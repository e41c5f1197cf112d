/** Who did and who read what, sealed in a chain. */
@NamedInterface("audit")
@NullMarked
package org.cordee.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
