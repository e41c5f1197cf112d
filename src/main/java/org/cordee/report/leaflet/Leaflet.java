package org.cordee.report.leaflet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.platform.files.QrCode;
import org.cordee.questionnaire.result.ChangeResult;
import org.cordee.statistics.ClaimLevel;
import org.jspecify.annotations.Nullable;

/**
 * A leaflet with nothing left to decide.
 *
 * @param place the region's or the structure's name
 * @param contact whom to ask in the structure, as its director writes it; empty for none
 * @param address the whole address of the page where the audience's first step is
 * @param recovery what is measured of recovery; null where nothing is
 */
record Leaflet(
        LeafletAudience audience,
        LeafletText text,
        Edition edition,
        String place,
        String contact,
        String address,
        List<LeafletBenefit> benefits,
        @Nullable ChangeResult recovery,
        List<Voice> voices) {

    private static final int MANY = 3;

    /** The version of the words, their day, and the day the leaflet is made. */
    record Edition(int version, LocalDate writtenOn, LocalDate madeOn) {}

    LeafletText.Audience words() {
        return text.of(audience);
    }

    /** Whether something measured is on it. */
    boolean hasFigures() {
        return changes().findAny().isPresent();
    }

    /** How much the first side has to hold, as the style sheet knows it. */
    String density() {
        long figures = changes().count();
        return figures == 0 ? "airy" : figures < MANY ? "dense" : "dense full";
    }

    /** The level of all figures, said once; empty when they differ, or when there is none. */
    Optional<ChangeResult> ofOneLevel() {
        List<ClaimLevel> levels = changes().map(ChangeResult::level).distinct().toList();
        return levels.size() == 1 ? changes().findFirst() : Optional.empty();
    }

    /** Every caution of the figures, once, in the order they are met. */
    List<ChangeResult.Caution> cautions() {
        return changes()
                .flatMap(change -> change.cautions().stream())
                .distinct()
                .toList();
    }

    /** The numbers of a figure's cautions among {@link #cautions}. */
    String notesOf(ChangeResult change) {
        return change.cautions().stream()
                .map(caution -> Integer.toString(cautions().indexOf(caution) + 1))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The last day of the newest quarter shown. */
    Optional<LocalDate> through() {
        return changes().map(ChangeResult::through).max(Comparator.naturalOrder());
    }

    QrCode qr() {
        return QrCode.of(address);
    }

    /** The address as one types it. */
    String typed() {
        return address.replaceFirst("^https?://", "");
    }

    private Stream<ChangeResult> changes() {
        return Stream.concat(benefits.stream().map(LeafletBenefit::change), Stream.ofNullable(recovery))
                .filter(Objects::nonNull);
    }
}
