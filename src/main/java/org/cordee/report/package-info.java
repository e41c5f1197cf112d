/** Pages made of figures: the annual annex of a structure and of the region, what a structure hands its funder, the leaflet. */
@ApplicationModule(
        displayName = "report",
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
            "funding",
            "questionnaire",
            "questionnaire::result",
            "evidence",
            "pathway",
            "pathway::review",
            "pathway::proposal",
            "pathway::preparation",
            "pathway::diagnosis",
            "agreement"
        })
@NullMarked
package org.cordee.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
