/** What does not go as it should, told first to whoever can act: a fact, the act that ends it, never a person behind their back. */
@ApplicationModule(
        displayName = "signal",
        allowedDependencies = {"platform", "platform::*", "account", "reference", "structure", "placement"})
@NullMarked
package org.cordee.signal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
