/** Documents of a placement: written from templates with clauses, or made elsewhere; and the seal of those signed by all. */
@ApplicationModule(
        displayName = "agreement",
        allowedDependencies = {"platform", "platform::*", "account", "reference", "structure", "peer", "placement"})
@NullMarked
package org.cordee.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
