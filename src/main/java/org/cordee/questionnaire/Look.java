package org.cordee.questionnaire;

import org.cordee.platform.web.FormReader;

/**
 * How somebody wants to see the questions.
 *
 * @param easy the simple wording, where there is one
 * @param large larger letters
 * @param whole all on one page, instead of one at a time
 */
record Look(boolean easy, boolean large, boolean whole) {

    static Look of(FormReader form) {
        return new Look(form.ticked("easy"), form.ticked("large"), form.ticked("whole"));
    }
}
