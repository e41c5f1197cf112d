/** Groups of the region: intervision between peers, working groups, their dates and materials; and one message to many. */
@ApplicationModule(
        displayName = "gathering",
        allowedDependencies = {"platform", "platform::*", "account"})
@NullMarked
package org.cordee.gathering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
