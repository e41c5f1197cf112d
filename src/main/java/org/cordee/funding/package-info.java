/** Money: which funder pays for which post of a structure, and which project looks for funds. */
@ApplicationModule(
        displayName = "funding",
        allowedDependencies = {"platform", "platform::*", "account", "structure", "placement"})
@NullMarked
package org.cordee.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
