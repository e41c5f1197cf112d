package org.cordee.questionnaire;

import org.cordee.platform.web.Page;

/** A page of the answer screens: no search engine keeps it, and its window says nothing. */
interface AskPage extends Page {

    /** How answers are given on this device. */
    AnswerMode mode();

    /** Whether the device is shared, so that the page goes back to the start by itself. */
    default boolean isShared() {
        return mode() == AnswerMode.TABLET;
    }

    @Override
    default boolean isIndexed() {
        return false;
    }

    @Override
    default String windowTitleKey() {
        return "asking.window";
    }
}
