package org.cordee.questionnaire;

import jakarta.servlet.http.HttpServletResponse;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Reply;

/** A tablet that many people use one after the other: its pages go back to the start by themselves. */
final class SharedDevice {

    private static final String AFTER_A_WHILE = "300; url=/q?tablet=1";
    private static final String AFTER_THE_END = "30; url=/q?tablet=1";

    private SharedDevice() {}

    static AnswerMode mode(FormReader form) {
        return form.ticked("tablet") ? AnswerMode.TABLET : AnswerMode.SCREEN;
    }

    /** The page; on a shared device it leaves after five minutes, and thirty seconds after the end. */
    static Reply page(AskPage page, HttpServletResponse response) {
        leave(page, response);
        return Reply.page(page);
    }

    /** The same for a form that was refused. */
    static Reply refused(AskPage page, HttpServletResponse response) {
        leave(page, response);
        return Reply.refused(page);
    }

    private static void leave(AskPage page, HttpServletResponse response) {
        if (page.isShared()) {
            response.setHeader("Refresh", page instanceof EndPage ? AFTER_THE_END : AFTER_A_WHILE);
        }
    }
}
