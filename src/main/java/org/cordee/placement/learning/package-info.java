/** What a peer lets the structure of one placement read of their trainings, as long as they let it. */
@NamedInterface("learning")
@NullMarked
package org.cordee.placement.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
