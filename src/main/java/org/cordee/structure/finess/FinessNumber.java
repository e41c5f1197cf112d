package org.cordee.structure.finess;

import java.util.regex.Pattern;

/**
 * Checks FINESS numbers, of establishments and of legal entities alike: nine characters closed by a Luhn digit, where
 * the letters of Corsica count as 1 (A) and 2 (B). Every real number passes, so a number that fails is refused.
 */
public final class FinessNumber {
    private static final Pattern SHAPE = Pattern.compile("[0-9][0-9AB][0-9]{7}");

    private FinessNumber() {}

    /** Whether the text is a well-formed FINESS number with a right check digit. */
    public static boolean isValid(String number) {
        return SHAPE.matcher(number).matches()
                && Luhn.holds(number.replace('A', '1').replace('B', '2'));
    }
}
