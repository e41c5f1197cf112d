/** Decision notes: what a structure or the coordination decides, and the statements it draws on, on one page. */
@NamedInterface("decision")
@NullMarked
package org.cordee.evidence.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
