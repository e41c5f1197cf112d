package org.cordee.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the three corners of a statement, corner by corner and never added up.
 *
 * @param persons how many released texts of the persons concerned
 * @param professionals how many released texts of professionals
 * @param supporting how many publications say for
 * @param inconclusive how many find no difference, or do not conclude
 * @param opposing how many say against, or warn
 * @param around how many are around it, without measuring an effect
 */
public record Grounds(int persons, int professionals, int supporting, int inconclusive, int opposing, int around) {

    static Grounds of(List<Testimony> told, List<Bearing> studies) {
        return new Grounds(
                told(told, Corner.PERSONS),
                told(told, Corner.PROFESSIONALS),
                says(studies, Direction.FOR),
                says(studies, Direction.NULL),
                says(studies, Direction.AGAINST),
                says(studies, Direction.CONTEXT));
    }

    /** The corners where nothing stands: {@code persons}, {@code professionals}, {@code science}. */
    public List<String> empty() {
        List<String> empty = new ArrayList<>();
        if (persons == 0) {
            empty.add("persons");
        }
        if (professionals == 0) {
            empty.add("professionals");
        }
        if (supporting + inconclusive + opposing + around == 0) {
            empty.add("science");
        }
        return empty;
    }

    private static int told(List<Testimony> told, Corner corner) {
        return (int)
                told.stream().filter(testimony -> testimony.corner() == corner).count();
    }

    private static int says(List<Bearing> studies, Direction direction) {
        return (int) studies.stream()
                .filter(bearing -> bearing.direction() == direction)
                .count();
    }
}
