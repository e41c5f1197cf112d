/** A peer moves to another place: one placement takes the stead of another, said by the peer alone. */
@NamedInterface("transfer")
@NullMarked
package org.cordee.placement.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
