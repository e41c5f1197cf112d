/** The fictitious region of a demonstration, written through the use cases with a moving clock. */
@ApplicationModule(
        displayName = "demo",
        allowedDependencies = {
            "platform",
            "platform::*",
            "account",
            "reference",
            "structure",
            "peer",
            "placement",
            "placement::exchange",
            "placement::certificate",
            "placement::extension",
            "agreement",
            "pathway",
            "pathway::*",
            "site",
            "activity",
            "funding",
            "report",
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
