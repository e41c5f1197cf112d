package org.cordee.questionnaire.result;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.testkit.TestDatabase;

/** Scores of a structure at the start and three months later, written straight: a rise of about ten points. */
record AnsweredPlace(TestDatabase database, UUID structure) {

    /** People answered both times, the second time on this day. */
    AnsweredPlace answeredTwice(int people, LocalDate again) {
        LocalDate start = again.minusDays(95);
        UUID first = round("t0", start);
        UUID second = round("m3", again.minusDays(3));
        for (int person = 0; person < people; person++) {
            UUID card = UUID.randomUUID();
            int before = 40 + person * 7 % 23;
            database.seed("""
                    set session_replication_role = replica;
                    insert into questionnaire.card (id, structure_id, respondent, mark, made_on)
                    values ('%1$s', '%2$s', 'person', decode(md5('%1$s'), 'hex'), '%3$s')""".formatted(card, structure, start));
            score(card, first, start, before);
            score(card, second, again, before + 10 + person % 5 - 2);
        }
        return this;
    }

    private UUID round(String moment, LocalDate opens) {
        UUID id = UUID.randomUUID();
        database.seed("""
                set session_replication_role = replica;
                insert into questionnaire.round (id, structure_id, respondent, moment, join_mark, seconds, opens_on,
                  closes_on, cards_put_out)
                values ('%1$s', '%2$s', 'person', '%3$s', decode(md5('%1$s'), 'hex'), 100, '%4$s',
                  date '%4$s' + 20, 40)""".formatted(id, structure, moment, opens));
        return id;
    }

    private void score(UUID card, UUID round, LocalDate day, int points) {
        UUID participation = UUID.randomUUID();
        database.seed("""
                set session_replication_role = replica;
                insert into questionnaire.participation (id, round_id, card_id, status, mode, language, day, scored)
                values ('%1$s', '%2$s', '%3$s', 'complete', 'screen', 'fr', '%4$s', true);
                insert into questionnaire.score (participation_id, instrument, instrument_version, language, scale,
                  value, prorated, answered, items, day)
                values ('%1$s', 'pair-p', 1, 'fr', 'A', %5$d, false, 4, 4, '%4$s')""".formatted(participation, round, card, day, points));
    }
}
