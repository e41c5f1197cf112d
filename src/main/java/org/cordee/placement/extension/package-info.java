/** A later last day for a placement that runs: asked by one side, agreed by the others. */
@NamedInterface("extension")
@NullMarked
package org.cordee.placement.extension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
