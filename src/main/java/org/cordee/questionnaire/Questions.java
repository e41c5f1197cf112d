package org.cordee.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.cordee.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The questions of a round, with their words, in the order they are asked. */
@Component
class Questions {

    private final ParticipationQueries participations;
    private final RoundQueries rounds;
    private final PermissionQueries permissions;
    private final Instruments instruments;

    Questions(
            ParticipationQueries participations,
            RoundQueries rounds,
            PermissionQueries permissions,
            Instruments instruments) {
        this.participations = participations;
        this.rounds = rounds;
        this.permissions = permissions;
        this.instruments = instruments;
    }

    /**
     * Where a respondent stands.
     *
     * @param answered the keys of the questions that have an answer
     * @param leftOut the keys of those left out because of another answer
     */
    record Standing(List<Question> all, Set<String> answered, Set<String> leftOut) {}

    /** Called as the respondent; stops with {@link NotFound} when the participation is another's. */
    @Transactional(readOnly = true)
    public Standing standing(UUID participation, boolean easy) {
        InHand inHand =
                participations.inHand(participation).orElseThrow(() -> new NotFound("participation " + participation));
        return new Standing(
                of(inHand.parts(), inHand.own().language(), easy),
                participations.answered(participation),
                participations.leftOut());
    }

    /** Called as the structure that asks, for paper. */
    @Transactional(readOnly = true)
    public List<Question> of(UUID round, String language, boolean easy) {
        return of(rounds.parts(round), language, easy);
    }

    /** To read answers against, not to be shown: words typed in with a permission are not looked up. */
    List<Question> withoutWords(InHand inHand) {
        return of(inHand.parts(), inHand.own().language(), false, this::shipped);
    }

    private List<Question> of(List<RoundPart> parts, String language, boolean easy) {
        return of(parts, language, easy, this::usable);
    }

    private static List<Question> of(
            List<RoundPart> parts, String language, boolean easy, Function<RoundPart, UsableInstrument> usables) {
        List<Question> questions = new ArrayList<>();
        for (RoundPart part : parts) {
            UsableInstrument usable = usables.apply(part);
            Instrument instrument = usable.instrument();
            Locale spoken = Locale.forLanguageTag(language(part, language));
            for (String id : part.items()) {
                Item item = instrument.item(id).orElseThrow();
                boolean first = questions.isEmpty()
                        || !questions
                                .get(questions.size() - 1)
                                .usable()
                                .instrument()
                                .id()
                                .equals(instrument.id());
                questions.add(new Question(usable, item, spoken, easy, questions.size() + 1, first));
            }
        }
        return questions;
    }

    private UsableInstrument shipped(RoundPart part) {
        return UsableInstrument.shipped(
                instruments.version(part.instrument(), part.version()).orElseThrow());
    }

    private UsableInstrument usable(RoundPart part) {
        UsableInstrument shipped = shipped(part);
        UUID permission = part.permission();
        return permission == null
                ? shipped
                : new UsableInstrument(
                        shipped.instrument(), permission, part.language(), permissions.words(permission));
    }

    /** The language a part is asked in: the only one it is permitted in, else the one the person began in. */
    static String language(RoundPart part, String begun) {
        String only = part.language();
        return only == null ? begun : only;
    }
}
