package org.cordee.recognition;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the voices said of a year, one's own at once, the other's once shown. */
@Component
@Transactional(readOnly = true)
class VoiceQueries {

    private final Sql sql;

    VoiceQueries(Sql sql) {
        this.sql = sql;
    }

    List<YearlyWords> of(UUID placement, int year) {
        return sql.of("""
                        select voice, words, shown, written_on from recognition.yearly_voice
                         where placement_id = :placement and year = :year order by voice""")
                .set("placement", placement)
                .set("year", year)
                .list(row -> new YearlyWords(
                        Voice.of(row.text("voice")), row.text("words"), row.truth("shown"), row.date("written_on")));
    }

    /** Every word of one's own voice the peer who asks wrote, the latest year first. */
    List<String> own() {
        return sql.of("""
                        select year || ' : ' || words as said from recognition.yearly_voice
                         where voice = 'peer' order by year desc, placement_id""").list(row -> row.text("said"));
    }
}
