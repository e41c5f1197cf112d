/** The log: what a peer did, for how long, at which level; never with whom. Totals for structures, rows for the peer. */
@ApplicationModule(
        displayName = "activity",
        allowedDependencies = {
            "platform",
            "platform::*",
            "account",
            "reference",
            "statistics",
            "structure",
            "peer",
            "placement",
            "placement::certificate",
            "signal"
        })
@NullMarked
package org.cordee.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
