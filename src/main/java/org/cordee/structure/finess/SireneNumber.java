package org.cordee.structure.finess;

import java.util.regex.Pattern;

/**
 * Checks SIREN (9 digits) and SIRET (14 digits) numbers. Two of 83 365 real SIRET fail, so a failure is a warning and
 * never a refusal.
 */
public final class SireneNumber {
    private static final String LA_POSTE = "356000000";
    private static final Pattern SIREN = Pattern.compile("[0-9]{9}");
    private static final Pattern SIRET = Pattern.compile("[0-9]{14}");

    private SireneNumber() {}

    /** Whether the text looks like a SIREN with a right check digit. */
    public static boolean isSiren(String number) {
        return SIREN.matcher(number).matches() && Luhn.holds(number);
    }

    /** Whether the text looks like a SIRET; for La Poste a sum of digits multiple of five is accepted too. */
    public static boolean isSiret(String number) {
        return SIRET.matcher(number).matches() && (Luhn.holds(number) || isPostOffice(number));
    }

    private static boolean isPostOffice(String number) {
        return number.startsWith(LA_POSTE)
                && number.chars().map(digit -> digit - '0').sum() % 5 == 0;
    }
}
