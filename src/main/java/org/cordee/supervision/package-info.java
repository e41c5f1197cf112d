/** Four spaces that support a peer, kept apart: tutoring, supervision, intervision, practice in the team. */
@ApplicationModule(
        displayName = "supervision",
        allowedDependencies = {"platform", "platform::*", "account", "reference", "peer", "placement"})
@NullMarked
package org.cordee.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
