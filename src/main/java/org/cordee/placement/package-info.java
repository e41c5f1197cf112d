/** A peer at work in a structure: who, where, in which status, with whom, and the mission sheet. */
@ApplicationModule(
        displayName = "placement",
        allowedDependencies = {"platform", "platform::*", "account", "reference", "structure", "peer"})
@NullMarked
package org.cordee.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
