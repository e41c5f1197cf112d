package org.cordee.platform.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.cordee.platform.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What a module has dated for somebody, for the calendar they carry with them; declared as a bean. What stands there is read
 * by whoever looks over a shoulder: a date, never what it is for.
 */
public interface Agenda {

    /** What is dated for this person from today on, in one or two queries; nothing for roles it does not concern. */
    List<Entry> of(Actor.Person actor);

    /**
     * One date.
     *
     * @param source what stays the same when the date moves, such as {@code arrival/} and an id; it never leaves as such
     * @param place where, shown only to whoever asks for it; null where the date has none
     */
    record Entry(String source, Slot slot, @Nullable String place, Invited invited) {}

    /** Whether whoever asks for invitations is sent one. */
    enum Invited {
        /** Never: what moves with a pause, since the letter would tell of it. */
        NEVER,
        BY_MAIL,
        /** During the pause of who reads: the same line in the outbox, and nothing leaves. */
        KEPT_BACK
    }

    /**
     * When: a whole day, or some minutes from a local time of the territory on.
     *
     * @param begins null for a whole day
     * @param minutes 0 for a whole day
     */
    record Slot(LocalDate day, @Nullable LocalTime begins, int minutes) {

        /** The earliest first; on a day, what lasts it whole before what begins. */
        public static final Comparator<Slot> BY_TIME = Comparator.comparing(Slot::day)
                .thenComparing(Slot::begins, Comparator.nullsFirst(Comparator.naturalOrder()));

        public Slot {
            if ((begins == null) != (minutes == 0) || minutes < 0) {
                throw new IllegalArgumentException("a whole day has no minutes, anything else has some");
            }
        }

        /** A whole day. */
        public static Slot of(LocalDate day) {
            return new Slot(day, null, 0);
        }
    }
}
