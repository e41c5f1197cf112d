/** Pages made of figures: the annual annex of a structure and of the region, and what a structure hands its funder. */
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
            "questionnaire::result"
        })
@NullMarked
package org.cordee.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
