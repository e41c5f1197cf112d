package org.cordee.platform.web;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordee.platform.Problem;

/**
 * Finds what would make a free text about somebody: a social-security number (NIR, which is also the INS; arrêté du 27
 * mai 2003), a phone number, an e-mail address. The text is refused with the reason, never rewritten.
 */
public final class SensitiveText {

    private static final String GAP = "[\\s.\\-_/]{0,2}";
    private static final String DIGIT = GAP + "[0-9]";
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9A-Z])[1-478]" + DIGIT.repeat(5) + GAP + "[0-9AB]"
            + DIGIT.repeat(6) + "(?:" + DIGIT.repeat(2) + ")?(?![0-9])");
    private static final Pattern SHAPE =
            Pattern.compile("[1-478]\\d{2}(?:0[1-9]|1[0-2]|[2-9]\\d)(?:\\d{2}|2[AB])\\d{6}(?:\\d{2})?");
    private static final Pattern NATIONAL_IDENTITY = Pattern.compile("1\\.2\\.250\\.1\\.213\\.1\\.4\\.");
    private static final Pattern PHONE = Pattern.compile("(?<![0-9])(?:0[1-9](?:" + DIGIT + "){8}|(?:\\+|00)[1-9](?:"
            + GAP + "[()]?" + GAP + "[0-9]){8,13})(?![0-9])");
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}0-9._%+-]+\\s?(?:@|\\(AT\\)|\\[AT]|\\sAROBASE\\s)\\s?[\\p{L}0-9-]+\\.[\\p{L}]{2,}");

    private SensitiveText() {}

    /** Why this text may not be kept, as a problem of the field; empty when nothing of the kind is in it. */
    public static Optional<Problem> refusal(String field, String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        if (holdsNumberOfPerson(plain)) {
            return Optional.of(Problem.of(field, "error.sensitive.number"));
        }
        if (PHONE.matcher(plain).find()) {
            return Optional.of(Problem.of(field, "error.sensitive.phone"));
        }
        if (EMAIL.matcher(plain).find()) {
            return Optional.of(Problem.of(field, "error.sensitive.email"));
        }
        return Optional.empty();
    }

    private static boolean holdsNumberOfPerson(String plain) {
        if (NATIONAL_IDENTITY.matcher(plain).find()) {
            return true;
        }
        Matcher candidates = NUMBER.matcher(plain);
        while (candidates.find()) {
            String number = candidates.group().replaceAll("[^0-9AB]", "");
            if (SHAPE.matcher(number).matches() || hasRightKey(number)) {
                return true;
            }
        }
        return false;
    }

    /** The key is 97 minus the number modulo 97; 2A counts as 19 and 2B as 18. */
    private static boolean hasRightKey(String number) {
        if (number.length() != 15) {
            return false;
        }
        String digits = number.substring(0, 13).replace("2A", "19").replace("2B", "18");
        if (!digits.matches("\\d{13}")) {
            return false;
        }
        return 97 - Long.parseLong(digits) % 97 == Long.parseLong(number.substring(13));
    }
}
