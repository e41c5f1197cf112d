package org.cordee.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a number is written: sign, digits, decimals, exponent, and nothing else; it must fit a double. */
final class Numeral implements ITypeConverter<BigDecimal> {

    private static final int LONGEST = 400;
    private static final Pattern WITH_POINT =
            Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");

    /** A number with that decimal mark; empty when it is none. */
    static Optional<BigDecimal> parsed(String text, char mark) {
        String number = mark == '.' ? text : text.indexOf('.') >= 0 ? "" : text.replace(mark, '.');
        if (number.length() > LONGEST || !WITH_POINT.matcher(number).matches()) {
            return Optional.empty();
        }
        double size = Double.parseDouble(number);
        if (Double.isInfinite(size)) {
            return Optional.empty();
        }
        return Optional.of(size == 0 ? BigDecimal.ZERO : new BigDecimal(number));
    }

    @Override
    public BigDecimal convert(String text) {
        return parsed(text, '.').orElseThrow(() -> new TypeConversionException("'" + text + "' is not a number"));
    }
}
