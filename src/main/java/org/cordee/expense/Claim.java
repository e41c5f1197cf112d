package org.cordee.expense;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.cordee.placement.PlacementStatus;
import org.jspecify.annotations.Nullable;

/**
 * A claim.
 *
 * @param why why it was returned; empty otherwise
 * @param receiptBy who gives the tax receipt once it was given up; null before
 */
record Claim(
        UUID id,
        Owner owner,
        Spending spending,
        ClaimState state,
        String why,
        @Nullable Receipts receiptBy,
        Dates dates,
        int version) {

    private static final int SHOWN = 8;

    /**
     * Whose it is and who pays.
     *
     * @param peer and {@code placement} are null once their records are gone
     * @param name the working name, as far as the reader may know it
     * @param status null for whoever does not see the placement
     */
    record Owner(
            @Nullable UUID peer,
            @Nullable UUID placement,
            UUID structure,
            @Nullable String name,
            String place,
            @Nullable PlacementStatus status) {}

    /** When it was made, sent, decided, paid or given up. */
    record Dates(
            LocalDate madeOn,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate settledOn) {}

    /** A short number to quote in the accounts; it says nothing of anybody. */
    String number() {
        String whole = id.toString();
        return whole.substring(whole.length() - SHOWN).toUpperCase(Locale.ROOT);
    }

    String path() {
        return "/expenses/" + id;
    }

    /** Whether it could be given up: a volunteer's, validated. Who is paid for their work has no such gift to make. */
    boolean mayBeGivenUp() {
        return state == ClaimState.VALIDATED && owner.status() == PlacementStatus.VOLUNTEER;
    }
}
