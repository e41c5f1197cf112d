package org.cordee.expense;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordee.platform.Problem;
import org.cordee.platform.web.FormReader;

/** Amounts as people type and read them; cents everywhere else. */
final class Euros {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,5})(?:[.,](\\d{1,2}))?");
    private static final int CENTS = 100;
    private static final int LONGEST = 12;

    private Euros() {}

    /** The cents of an amount typed with a comma or a point; empty, with its problem, when it is none or too much. */
    static Optional<Integer> read(FormReader form, String field, int mostCents) {
        String typed = form.required(field, LONGEST).replace("€", "").replaceAll("[\\s\u00a0\u202f]", "");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Matcher amount = TYPED.matcher(typed);
        if (!amount.matches()) {
            form.refuse(Problem.of(field, "error.expense.amount"));
            return Optional.empty();
        }
        String after = amount.group(2) == null ? "00" : (amount.group(2) + "0").substring(0, 2);
        int cents = Integer.parseInt(amount.group(1)) * CENTS + Integer.parseInt(after);
        if (cents < 1 || cents > mostCents) {
            form.refuse(Problem.of(field, "error.expense.ceiling", mostCents / CENTS));
            return Optional.empty();
        }
        return Optional.of(cents);
    }

    /** The number, with two digits after the comma. */
    static String words(long cents, Locale language) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(2);
        return format.format(amount(cents));
    }

    /** A rate per kilometre, with its three digits. */
    static String rate(int millis, Locale language) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(3);
        return format.format(BigDecimal.valueOf(millis, 3));
    }

    /** For a spreadsheet. */
    static BigDecimal amount(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
