package org.cordee.recognition;

import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes what a voice says of a year. */
@Component
class VoiceStore {

    private final Sql sql;

    VoiceStore(Sql sql) {
        this.sql = sql;
    }

    void keep(UUID placement, int year, YearlyWords words, UUID by) {
        remove(placement, year, words.voice());
        sql.of("""
                        insert into recognition.yearly_voice (placement_id, year, voice, words, shown, written_on, written_by)
                        values (:placement, :year, :voice, :words, :shown, :on, :by)""")
                .set("placement", placement)
                .set("year", year)
                .set("voice", words.voice().code())
                .set("words", words.words())
                .set("shown", words.shown())
                .set("on", words.writtenOn())
                .set("by", by)
                .exactlyOne();
    }

    void remove(UUID placement, int year, Voice voice) {
        int ignored = sql.of("""
                        delete from recognition.yearly_voice
                         where placement_id = :placement and year = :year and voice = :voice""")
                .set("placement", placement)
                .set("year", year)
                .set("voice", voice.code())
                .anyNumber();
    }
}
