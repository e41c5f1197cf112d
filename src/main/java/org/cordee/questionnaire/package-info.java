/** Questionnaires: instruments and their scores, who may use which, the batteries asked of whom. */
@ApplicationModule(
        displayName = "questionnaire",
        allowedDependencies = {"platform", "platform::*", "account", "reference", "structure", "statistics"})
@NullMarked
package org.cordee.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
