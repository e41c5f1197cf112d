/** How a team prepares itself before somebody arrives: fears and hopes, sessions, charter. */
@NamedInterface("preparation")
@NullMarked
package org.cordee.pathway.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
