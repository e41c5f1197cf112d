package org.cordee.placement.exchange;

import java.util.UUID;
import org.cordee.placement.SeatFreed;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;

/** Offers a place that came free to whoever has waited longest, for some days. */
@Component
class OfferFreedSeats implements SeatFreed {

    private final HeldSeatStore seats;
    private final ExchangeRules rules;
    private final Today today;

    OfferFreedSeats(HeldSeatStore seats, ExchangeRules rules, Today today) {
        this.seats = seats;
        this.rules = rules;
        this.today = today;
    }

    @Override
    public void freed(UUID period) {
        int ignored = seats.offerFree(period, today.date(), rules.silence().offerDays());
    }
}
