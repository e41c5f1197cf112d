package org.cordee.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The questions of a round, with their words, in the order they are asked. */
@Component
class Questions {

    private final RoundQueries rounds;
    private final PermissionQueries permissions;
    private final Instruments instruments;

    Questions(RoundQueries rounds, PermissionQueries permissions, Instruments instruments) {
        this.rounds = rounds;
        this.permissions = permissions;
        this.instruments = instruments;
    }

    /** Called as the respondent, or as the structure that asks, for paper. */
    @Transactional(readOnly = true)
    public List<Question> of(UUID round, String language, boolean easy) {
        List<Question> questions = new ArrayList<>();
        for (RoundPart part : rounds.parts(round)) {
            Instrument instrument =
                    instruments.version(part.instrument(), part.version()).orElseThrow();
            UUID permission = part.permission();
            UsableInstrument usable = permission == null
                    ? UsableInstrument.shipped(instrument)
                    : new UsableInstrument(instrument, permission, part.language(), permissions.words(permission));
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

    /** The language a part is asked in: the only one it is permitted in, else the one the person began in. */
    static String language(RoundPart part, String begun) {
        String only = part.language();
        return only == null ? begun : only;
    }
}
