package org.cordee.testkit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Results let out, written straight: the change of one scale after three months, its limits three points on each side.
 *
 * @param structure whose; null for the region
 */
public record LetOut(
        TestDatabase database, UUID territory, @Nullable UUID structure) {

    /** Answers of persons to a scale of the first questionnaire, enough of them from enough places. */
    public LetOut persons(String scale, LocalDate through, double change) {
        return told("person", "pair-p", scale, through, change, structure == null ? spread(64, 20) : spread(64, 64));
    }

    /** The same, where one place is nearly all of it, or of too few persons. */
    public LetOut persons(String scale, LocalDate through, double change, int answers, int greatest) {
        return told("person", "pair-p", scale, through, change, spread(answers, greatest));
    }

    /** Answers of professionals. */
    public LetOut team(LocalDate through, double change) {
        return told(
                "professional", "pair-e", "T", through, change, structure == null ? spread(24, 10) : spread(24, 24));
    }

    private LetOut told(
            String respondent, String instrument, String scale, LocalDate through, double change, String answers) {
        String content = String.format(Locale.ROOT, """
                {"from": "2025-01-01", "answers": %s, "change": {"value": %s, "limits": {"low": %s, "high": %s}},
                 "median": {"value": 0}, "flow": {"first": 80, "again": 64},
                 "cautions": ["FEW_CAME_BACK", "REGRESSION_TO_THE_MEAN", "HOME_MADE", "INDICATIVE_THRESHOLD", "TO_CHECK"]}""", answers, change, change - 3, change + 3);
        database.seed("""
                set session_replication_role = replica;
                insert into questionnaire.result (id, territory_id, structure_id, respondent, instrument, instrument_version,
                  language, scale, moment, through, answers, claim_level, content)
                values (gen_random_uuid(), '%s', %s, '%s', '%s', 1, 'fr', '%s', 'm3', '%s', 64, 1, '%s')""".formatted(
                        territory,
                        structure == null ? "null" : "'" + structure + "'",
                        respondent,
                        instrument,
                        scale,
                        through,
                        content));
        return this;
    }

    private String spread(int total, int greatest) {
        return "{\"structures\": %d, \"total\": %d, \"greatest\": %d}"
                .formatted(structure == null ? 4 : 1, total, greatest);
    }
}
