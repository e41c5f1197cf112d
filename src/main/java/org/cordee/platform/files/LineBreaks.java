package org.cordee.platform.files;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line of a document may end: as Unicode says for French, and never after the apostrophe of an elision. */
final class LineBreaks implements FSTextBreaker {

    private static final String ELISION = "’'";

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.FRENCH);
    private String text = "";

    @Override
    public int next() {
        int at = breaks.next();
        while (at > 0 && at < text.length() && ELISION.indexOf(text.charAt(at - 1)) >= 0) {
            at = breaks.next();
        }
        return at;
    }

    @Override
    public void setText(String line) {
        text = line;
        breaks.setText(line);
    }
}
