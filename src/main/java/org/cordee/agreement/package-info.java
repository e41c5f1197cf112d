/** Documents of a placement: made from templates, signed by their parties, sealed once all have. */
@ApplicationModule(
        displayName = "agreement",
        allowedDependencies = {"platform", "platform::*", "account", "reference", "structure", "peer", "placement"})
@NullMarked
package org.cordee.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
