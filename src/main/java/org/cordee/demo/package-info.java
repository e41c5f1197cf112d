/** The fictitious region of a demonstration, written through the use cases with a moving clock. */
@ApplicationModule(
        displayName = "demo",
        allowedDependencies = {
            "platform",
            "platform::*",
            "account",
            "account::agenda",
            "reference",
            "structure",
            "wellbeing",
            "structure::call",
            "peer",
            "peer::*",
            "placement",
            "placement::exchange",
            "placement::certificate",
            "placement::training",
            "placement::extension",
            "placement::transfer",
            "placement::intake",
            "agreement",
            "pathway",
            "pathway::*",
            "signal",
            "site",
            "activity",
            "funding",
            "expense",
            "recognition",
            "gathering",
            "supervision",
            "report",
            "report::renewal",
            "questionnaire",
            "questionnaire::result",
            "statistics",
            "evidence",
            "evidence::*"
        })
@NullMarked
package org.cordee.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
