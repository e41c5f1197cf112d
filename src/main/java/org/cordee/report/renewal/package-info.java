/** The file by which a director asks a funder to go on paying for a post, pre-filled with what is already held here. */
@NamedInterface("renewal")
@NullMarked
package org.cordee.report.renewal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
