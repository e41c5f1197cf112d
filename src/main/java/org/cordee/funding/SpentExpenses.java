package org.cordee.funding;

import java.util.UUID;

/** What was really spent in expenses; declared as a bean by the module that keeps the claims. */
public interface SpentExpenses {

    /** Cents validated or paid for a placement in a year, as far as the actor may read them. */
    long cents(UUID placement, int year);
}
