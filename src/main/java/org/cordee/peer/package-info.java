/** Peers: who they are in their own words, what each lets each audience see, where they can go. */
@ApplicationModule(
        displayName = "peer",
        allowedDependencies = {"platform", "platform::*", "account", "reference"})
@NullMarked
package org.cordee.peer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
