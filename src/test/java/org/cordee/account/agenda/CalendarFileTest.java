package org.cordee.account.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.cordee.platform.time.Agenda;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
    private static final String LONG = "Un titre, plus long que dix mots ; choisi \\ ééééééééééééééééééééééé";
    private static final Agenda.Slot DAY = Agenda.Slot.of(LocalDate.of(2027, 1, 4));
    private static final Agenda.Slot HOUR = new Agenda.Slot(LocalDate.of(2027, 7, 5), LocalTime.of(14, 30), 90);

    @Test
    void aFeedIsReadByAStrictReader() throws ParserException, IOException {
        String feed = feed("Europe/Paris", false);
        Calendar read = new CalendarBuilder().build(new StringReader(feed));
        assertThat(read.validate().hasErrors()).as(read.validate().toString()).isFalse();
        assertThat(read.getComponents("VEVENT")).hasSize(2);
        assertThat(feed.replace("\r\n ", ""))
                .contains(
                        "DTSTART;VALUE=DATE:20270104",
                        "DTSTART;TZID=Europe/Paris:20270705T143000",
                        "DURATION:PT1H30M",
                        "STATUS:CANCELLED",
                        "SEQUENCE:2",
                        "X-WR-CALNAME:");
    }

    @Test
    void linesAreFoldedAndEndAsTheNormSays() {
        String feed = feed("Europe/Paris", false);
        assertThat(feed.replace("\r\n", "")).doesNotContain("\n");
        assertThat(List.of(feed.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(feed.replace("\r\n ", "")).contains("Un titre\\, plus long que", "mots \\; choisi", "\\\\ éé");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Europe/Paris", "America/Martinique", "Indian/Reunion", "Pacific/Noumea", "America/Cayenne"})
    void theZoneOfTheTerritoryGoesWithTheDates(String zone) {
        assertThat(feed(zone, false))
                .containsPattern("BEGIN:VTIMEZONE(\r\n(?!END:VTIMEZONE).*)*\r\nTZID:" + zone + "\r\n");
    }

    @Test
    void thePlaceLeavesForWhoeverAsksForIt() {
        assertThat(feed("Europe/Paris", false)).doesNotContain("Roseaux");
        assertThat(feed("Europe/Paris", true)).contains("LOCATION:Les Roseaux");
    }

    @Test
    void anInvitationNamesItsTwoPartiesAndAsksForNoAnswer() throws ParserException, IOException {
        var file = new CalendarFile(new Wishes("Rendez-vous", false, true), ZoneId.of("Europe/Paris"), NOW);
        var parties = new CalendarFile.Parties("espace@example.org", "personne@example.org");
        String asked = file.invitation(line(HOUR, 1, false), parties);
        String off = file.invitation(line(HOUR, 2, true), parties);
        assertThat(new CalendarBuilder()
                        .build(new StringReader(asked))
                        .validate()
                        .hasErrors())
                .isFalse();
        assertThat(asked.replace("\r\n ", ""))
                .contains("METHOD:REQUEST", "ORGANIZER:mailto:espace@example.org", "mailto:personne@example.org")
                .contains("RSVP=FALSE", "UID:" + new UUID(3, 4), "SEQUENCE:1");
        assertThat(off).contains("METHOD:CANCEL", "STATUS:CANCELLED", "UID:" + new UUID(3, 4), "SEQUENCE:2");
    }

    private static String feed(String zone, boolean place) {
        var file = new CalendarFile(new Wishes(LONG, place, false), ZoneId.of(zone), NOW);
        return new String(file.feed(List.of(line(DAY, 0, false), line(HOUR, 2, true))), StandardCharsets.UTF_8);
    }

    private static DatedLine line(Agenda.Slot slot, int sequence, boolean off) {
        Told told = new Told(new UUID(3, slot.minutes() == 0 ? 5 : 4), slot, sequence, off, null);
        return new DatedLine(told, off ? null : "Les Roseaux", Agenda.Invited.BY_MAIL);
    }
}
