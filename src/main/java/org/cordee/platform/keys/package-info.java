/** The installation key and what is derived from it. */
@NamedInterface("keys")
@NullMarked
package org.cordee.platform.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
