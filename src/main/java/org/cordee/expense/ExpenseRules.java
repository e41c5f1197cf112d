package org.cordee.expense;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordee.reference.Words;

/**
 * The scale and the ceilings in force.
 *
 * @param from first day the scale holds for
 * @param checkedOn the day its amounts were last read
 * @param electricPercent how much more an electric vehicle gets
 * @param mostKilometres of one claim
 * @param mostCents of one ticket
 * @param oldestDays how long ago an expense may be
 */
record ExpenseRules(
        LocalDate from,
        LocalDate checkedOn,
        int electricPercent,
        List<Vehicle> vehicles,
        List<Sort> sorts,
        int mostKilometres,
        int mostCents,
        int oldestDays) {

    /** Percent, and half of it for rounding. */
    private static final int HUNDRED = 100;

    /**
     * A vehicle of the scale.
     *
     * @param millis thousandths of a euro a kilometre
     * @param yearly kilometres a year up to which that holds
     */
    record Vehicle(String code, int millis, int yearly, Words words) {}

    /** What a ticket is for. */
    record Sort(String code, Words words) {}

    Optional<Vehicle> vehicle(String code) {
        return vehicles.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Thousandths of a euro a kilometre, rounded to the nearest. */
    int millis(Vehicle vehicle, boolean electric) {
        return electric ? (vehicle.millis() * (HUNDRED + electricPercent) + HUNDRED / 2) / HUNDRED : vehicle.millis();
    }

    /** The words of a vehicle or of what a ticket is for. */
    Optional<Words> words(String code) {
        return vehicle(code)
                .map(Vehicle::words)
                .or(() -> sorts.stream()
                        .filter(sort -> sort.code().equals(code))
                        .map(Sort::words)
                        .findFirst());
    }
}
