/** Going well, going less well: pauses, how one is, what is not right and who answers meanwhile. Sealed, and counted nowhere. */
@ApplicationModule(
        displayName = "wellbeing",
        allowedDependencies = {"platform", "platform::*", "account", "reference", "placement"})
@NullMarked
package org.cordee.wellbeing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
