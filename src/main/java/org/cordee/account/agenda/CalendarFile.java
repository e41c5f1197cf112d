package org.cordee.account.agenda;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.cordee.platform.time.Agenda;

/**
 * Dates as iCalendar (RFC 5545, invitations by RFC 5546), with the zone they are in: the library writes none by itself.
 * Nothing but the title its owner chose, and the place where they asked for it.
 */
record CalendarFile(Wishes wishes, ZoneId zone, Instant now) {

    private static final String PRODUCT = "-//Cordee//Agenda//FR";
    private static final String REFRESH = "PT6H";

    /** Who an invitation is from and to. */
    record Parties(String sender, String recipient) {}

    /** Every date, for a calendar that subscribes. */
    byte[] feed(List<DatedLine> lines) {
        Calendar calendar = begun();
        calendar.add(new XProperty("X-WR-CALNAME", wishes.title()));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH));
        addZone(calendar);
        lines.forEach(line -> calendar.add(event(line)));
        return written(calendar).getBytes(StandardCharsets.UTF_8);
    }

    /** One date, as a request or as its cancellation; no answer is asked for. */
    String invitation(DatedLine line, Parties parties) {
        Calendar calendar = begun();
        calendar.add(line.told().cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        addZone(calendar);
        VEvent event = event(line);
        event.add(new Organizer("mailto:" + parties.sender()));
        event.add(new Attendee(
                new ParameterList(List.of(PartStat.ACCEPTED, Rsvp.FALSE)),
                URI.create("mailto:" + parties.recipient())));
        calendar.add(event);
        return written(calendar);
    }

    private static Calendar begun() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    /** The zone under the name the dates use: the library gives some, such as that of the Réunion, under another's. */
    private void addZone(Calendar calendar) {
        TimeZone known = TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(zone.getId());
        if (known != null) {
            VTimeZone named = known.getVTimeZone().copy();
            named.replace(new TzId(zone.getId()));
            calendar.add(named);
        }
    }

    private VEvent event(DatedLine line) {
        Told told = line.told();
        Agenda.Slot slot = told.slot();
        VEvent event = new VEvent(false);
        event.add(new Uid(told.uid().toString()));
        event.add(new DtStamp(now));
        event.add(new Sequence(told.sequence()));
        event.add(new Summary(wishes.title()));
        event.add(told.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableClazz.PRIVATE);
        if (slot.begins() == null) {
            event.add(new DtStart<>(slot.day()));
            event.add(ImmutableTransp.TRANSPARENT);
        } else {
            event.add(new DtStart<>(slot.day().atTime(slot.begins()).atZone(zone)));
            event.add(lasting(slot));
        }
        if (wishes.showsPlace() && line.place() != null) {
            event.add(new Location(line.place()));
        }
        return event;
    }

    private static Property lasting(Agenda.Slot slot) {
        return new net.fortuna.ical4j.model.property.Duration(Duration.ofMinutes(slot.minutes()));
    }

    private static String written(Calendar calendar) {
        var out = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return FoldedLines.of(out.toString());
    }
}
