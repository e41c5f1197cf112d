package org.cordee.placement.exchange;

import java.util.UUID;
import org.cordee.placement.SeatFreed;
import org.springframework.stereotype.Component;

/** Offers a place that came free to whoever has waited longest, for some days. */
@Component
class OfferFreedSeats implements SeatFreed {

    private final HeldSeatStore seats;
    private final ExchangeRules rules;

    OfferFreedSeats(HeldSeatStore seats, ExchangeRules rules) {
        this.seats = seats;
        this.rules = rules;
    }

    @Override
    public void freed(UUID period) {
        int ignored = seats.offerFree(period, rules.silence().offerDays());
    }
}
