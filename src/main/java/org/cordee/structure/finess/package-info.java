/** Reads the national register of health and social establishments (FINESS), whichever of its layouts a file has. */
@NamedInterface("finess")
@NullMarked
package org.cordee.structure.finess;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
