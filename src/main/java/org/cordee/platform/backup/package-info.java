/** Everything an installation holds, in one file, and back. */
@NamedInterface("backup")
@NullMarked
package org.cordee.platform.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
