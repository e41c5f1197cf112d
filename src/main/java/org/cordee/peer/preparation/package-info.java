/** What a peer reads before and while they begin, at their own pace: short lessons, ticked by themselves alone. */
@NamedInterface("preparation")
@NullMarked
package org.cordee.peer.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
