package org.cordee.structure.finess;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads telephone fields, which may hold two numbers, by the numbering plan of the department. */
public final class PhoneReader {
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[/;,|]|\\bou\\b|\\bet\\b|\\s-\\s)\\s*");
    private static final Pattern TWO_RUN_TOGETHER = Pattern.compile("(0\\d{9})(0\\d{9})");
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private PhoneReader() {}

    /** The numbers of the field in E.164; a part that is no number of the department nor of the mainland is dropped. */
    static List<String> read(String field, Zone zone) {
        List<String> numbers = new ArrayList<>(2);
        for (String part : parts(field)) {
            e164(part, zone.phoneRegion()).or(() -> e164(part, "FR")).ifPresent(numbers::add);
        }
        return numbers;
    }

    /** A number typed by a person, in E.164; empty when it is none of the department nor of the mainland. */
    public static Optional<String> typed(String text, String department) {
        return read(text, Zone.of(department)).stream().findFirst();
    }

    /** A number in E.164 as people of its country write it. */
    public static String shown(String e164) {
        try {
            return NUMBERS.format(NUMBERS.parse(e164, "FR"), PhoneNumberFormat.NATIONAL);
        } catch (NumberParseException notANumber) {
            return e164;
        }
    }

    private static String[] parts(String field) {
        var together = TWO_RUN_TOGETHER.matcher(field.replaceAll("[ .]", ""));
        return together.matches() ? new String[] {together.group(1), together.group(2)} : BETWEEN.split(field);
    }

    private static Optional<String> e164(String text, String region) {
        try {
            var number = NUMBERS.parse(text, region);
            return NUMBERS.isValidNumberForRegion(number, region)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
