/** What somebody spent for their mission: claimed by kilometres or by ticket, validated, then given back or given up. */
@ApplicationModule(
        displayName = "expense",
        allowedDependencies = {
            "platform",
            "platform::*",
            "account",
            "reference",
            "structure",
            "peer",
            "placement",
            "activity",
            "funding"
        })
@NullMarked
package org.cordee.expense;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
