/** Three kinds of knowledge: the library of research, the words of people and professionals, and what they say of each statement. */
@ApplicationModule(
        displayName = "evidence",
        allowedDependencies = {
            "platform",
            "platform::*",
            "account",
            "reference",
            "statistics",
            "questionnaire",
            "questionnaire::result",
            "activity"
        })
@NullMarked
package org.cordee.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
