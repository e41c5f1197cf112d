package org.cordee.account.agenda;

/**
 * How a person wants their dates shown, outside the product.
 *
 * @param title what stands in the calendar at every date; chosen by the person, neutral unless they want it otherwise
 * @param showsPlace whether the calendar shows where
 * @param mails whether each date also comes as an invitation
 */
record Wishes(String title, boolean showsPlace, boolean mails) {

    static final int LONGEST = 60;
}
