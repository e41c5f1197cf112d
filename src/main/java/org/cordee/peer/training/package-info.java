/** A peer's own trainings: hours, certificates and the day they end; written and read by the peer. */
@NamedInterface("training")
@NullMarked
package org.cordee.peer.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
