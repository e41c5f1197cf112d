package org.cordee.platform.files;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line of a document may end: as Unicode says for French, but never after the apostrophe of an elision, nor
 * beside a no-break space, which the Java platform forgets.
 */
final class LineBreaks implements FSTextBreaker {

    private static final String GLUE_BEFORE = "\u2019'\u00a0\u202f";
    private static final String GLUE_AFTER = "\u00a0\u202f";

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.FRENCH);
    private String text = "";

    @Override
    public int next() {
        int at = breaks.next();
        while (at > 0 && at < text.length() && isGlued(at)) {
            at = breaks.next();
        }
        return at;
    }

    @Override
    public void setText(String line) {
        text = line;
        breaks.setText(line);
    }

    private boolean isGlued(int at) {
        return GLUE_BEFORE.indexOf(text.charAt(at - 1)) >= 0 || GLUE_AFTER.indexOf(text.charAt(at)) >= 0;
    }
}
