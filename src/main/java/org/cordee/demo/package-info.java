/** The fictitious region of a demonstration, written through the use cases with a moving clock. */
@ApplicationModule(
        displayName = "demo",
        allowedDependencies = {
            "platform",
            "platform::*",
            "account",
            "reference",
            "structure",
            "wellbeing",
            "structure::call",
            "peer",
            "placement",
            "placement::exchange",
            "placement::certificate",
            "placement::training",
            "placement::extension",
            "placement::intake",
            "agreement",
            "pathway",
            "pathway::*",
            "signal",
            "site",
            "activity",
            "funding",
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
