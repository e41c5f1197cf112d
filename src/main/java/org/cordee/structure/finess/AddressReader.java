package org.cordee.structure.finess;

import java.util.Map;
import java.util.regex.Pattern;

/** Puts the parts of an address together; postcode and town may come apart or in one routing line. */
final class AddressReader {
    private static final Pattern ROUTING = Pattern.compile("(\\d[0-9AB]\\d{3})\\s+(.*)");
    private static final Map<String, String> REPEATS = Map.of("B", "bis", "T", "ter", "Q", "quater");

    private AddressReader() {}

    static FinessAddress read(RawRow raw) {
        var routing = ROUTING.matcher(raw.text(Field.ROUTING));
        boolean joined = routing.matches();
        String postcode = firstOf(raw.text(Field.POSTCODE), joined ? routing.group(1) : "");
        String town = firstOf(raw.text(Field.TOWN), joined ? routing.group(2) : raw.text(Field.ROUTING));
        String commune = Departments.commune(raw.text(Field.COMMUNE), raw.text(Field.DEPARTMENT));
        return new FinessAddress(
                raw.text(Field.DISTRIBUTION),
                number(raw),
                raw.text(Field.STREET_TYPE),
                raw.text(Field.STREET),
                raw.text(Field.PLACE),
                postcode,
                town,
                commune,
                Departments.department(commune, raw.text(Field.DEPARTMENT), postcode));
    }

    private static String number(RawRow raw) {
        String repeat = raw.text(Field.STREET_REPEAT);
        return (raw.text(Field.STREET_NUMBER) + " " + REPEATS.getOrDefault(repeat, repeat)).strip();
    }

    private static String firstOf(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
