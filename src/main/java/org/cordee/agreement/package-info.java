/** Documents of a placement: templates with clauses, documents written from them, and those made elsewhere. */
@ApplicationModule(
        displayName = "agreement",
        allowedDependencies = {"platform", "platform::*", "account", "reference", "structure", "peer", "placement"})
@NullMarked
package org.cordee.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
