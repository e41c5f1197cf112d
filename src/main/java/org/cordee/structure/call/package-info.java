/** Structures that accept to be called by others that want to begin. */
@NamedInterface("call")
@NullMarked
package org.cordee.structure.call;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
