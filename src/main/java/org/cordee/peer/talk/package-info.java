/** Talks between peers, and buddies: somebody who has been there, reached only once both said yes. */
@NamedInterface("talk")
@NullMarked
package org.cordee.peer.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
