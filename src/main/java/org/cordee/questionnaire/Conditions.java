package org.cordee.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which items of a participation are left out by the answers to others. */
@Component
class Conditions {

    private final ParticipationQueries participations;
    private final Instruments instruments;

    Conditions(ParticipationQueries participations, Instruments instruments) {
        this.participations = participations;
        this.instruments = instruments;
    }

    /** What these answers make of the items that depend on one another. Called as the respondent. */
    @Transactional(readOnly = true)
    public Conditional.Kept of(UUID participation, List<Given> given) {
        return of(participations.inHand(participation).map(InHand::parts).orElse(List.of()), given);
    }

    /** The same for what a round asks. Called as the respondent, inside a transaction. */
    Conditional.Kept of(List<RoundPart> parts, List<Given> given) {
        List<Conditional> conditionals =
                parts.stream().flatMap(this::conditionals).toList();
        return conditionals.isEmpty()
                ? new Conditional.Kept(given, List.of())
                : Conditional.apply(conditionals, given, participations.leftOut());
    }

    private Stream<Conditional> conditionals(RoundPart part) {
        Instrument instrument =
                instruments.version(part.instrument(), part.version()).orElseThrow();
        return part.items().stream()
                .map(instrument::item)
                .flatMap(Optional::stream)
                .flatMap(item -> Stream.ofNullable(item.onlyIf())
                        .map(onlyIf -> new Conditional(part.instrument(), part.version(), item.id(), onlyIf)));
    }
}
