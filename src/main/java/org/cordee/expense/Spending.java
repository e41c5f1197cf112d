package org.cordee.expense;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was spent: so many kilometres in one vehicle, or one ticket.
 *
 * @param sort the vehicle's code, or what the ticket is for
 * @param purpose the journey, or what it was needed for, in the peer's words
 * @param km and {@code rateMillis} of a journey, thousandths of a euro each; null for a ticket
 * @param cents the amount
 */
record Spending(
        ClaimKind kind,
        LocalDate day,
        String sort,
        String purpose,
        @Nullable Integer km,
        boolean electric,
        @Nullable Integer rateMillis,
        int cents) {

    private static final int MILLIS_IN_A_CENT = 10;

    /** A ticket. */
    static Spending ticket(LocalDate day, String sort, String purpose, int cents) {
        return new Spending(ClaimKind.TICKET, day, sort, purpose, null, false, null, cents);
    }

    /** A vehicle and what is paid a kilometre for it, in thousandths of a euro. */
    record Ride(String vehicle, boolean electric, int rateMillis) {}

    /** A journey, its amount rounded to the nearest cent. */
    static Spending mileage(LocalDate day, Ride ride, String purpose, int km) {
        int rate = ride.rateMillis();
        int cents = (km * rate + MILLIS_IN_A_CENT / 2) / MILLIS_IN_A_CENT;
        return new Spending(ClaimKind.MILEAGE, day, ride.vehicle(), purpose, km, ride.electric(), rate, cents);
    }
}
