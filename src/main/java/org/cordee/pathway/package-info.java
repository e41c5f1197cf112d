/** The path of a structure towards a peer: steps, who does them and by when, what is left before an arrival. */
@ApplicationModule(
        displayName = "pathway",
        allowedDependencies = {
            "platform",
            "platform::*",
            "account",
            "reference",
            "structure",
            "peer",
            "placement",
            "statistics"
        })
@NullMarked
package org.cordee.pathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
