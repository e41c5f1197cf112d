package org.cordee.account.agenda;

/**
 * The lines of a calendar, none longer than 75 octets of UTF-8 and no letter cut in two (RFC 5545, 3.1): the library folds by
 * letters, so that a line with accents grows too long for strict readers.
 */
final class FoldedLines {

    private static final int MOST = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {}

    static String of(String calendar) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        String whole = calendar.replace(FOLD, "");
        for (int at = 0; at < whole.length(); at = whole.offsetByCodePoints(at, 1)) {
            int letter = whole.codePointAt(at);
            int length = letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
            if (letter == '\r' || letter == '\n') {
                octets = 0;
            } else if (octets + length > MOST) {
                folded.append(FOLD);
                octets = 1 + length;
            } else {
                octets += length;
            }
            folded.appendCodePoint(letter);
        }
        return folded.toString();
    }
}
