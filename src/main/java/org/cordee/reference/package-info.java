/** Reference content: words, lists and rules in versioned packs, each with its source and its date. */
@ApplicationModule(
        displayName = "reference",
        allowedDependencies = {"platform", "platform::*"})
@NullMarked
package org.cordee.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
