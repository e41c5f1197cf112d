/** What makes work seen: statements and a portfolio for the peer, volunteering for the accounts, voices side by side. */
@ApplicationModule(
        displayName = "recognition",
        allowedDependencies = {
            "platform",
            "platform::*",
            "account",
            "reference",
            "statistics",
            "structure",
            "peer",
            "placement",
            "activity",
            "questionnaire",
            "questionnaire::result"
        })
@NullMarked
package org.cordee.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
