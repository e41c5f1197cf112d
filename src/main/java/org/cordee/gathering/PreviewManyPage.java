package org.cordee.gathering;

import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/**
 * A message before it leaves.
 *
 * @param to whom, as the form sends it again
 * @param shownTo whom, in words
 * @param readers how many it goes to
 */
record PreviewManyPage(String to, String shownTo, int readers, String words, Form form) implements Page {

    @Override
    public String template() {
        return "gathering/preview";
    }

    @Override
    public String titleKey() {
        return "gathering.preview.title";
    }
}
