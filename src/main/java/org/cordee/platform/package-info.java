/** What every module stands on. */
@ApplicationModule(
        displayName = "platform",
        allowedDependencies = {})
@NullMarked
package org.cordee.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
