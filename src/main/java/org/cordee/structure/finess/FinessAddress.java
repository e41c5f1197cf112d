package org.cordee.structure.finess;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A postal address in parts; the commune is an INSEE code (5 characters) and the department an INSEE code. */
public record FinessAddress(
        String complement,
        String number,
        String streetType,
        String street,
        String place,
        String postcode,
        String town,
        String commune,
        String department) {

    /** Number, kind and name of the street in words, as printed on a letter. */
    public String streetLine() {
        return Stream.of(number, StreetTypes.inWords(streetType), street)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
