package org.cordee.activity;

import org.cordee.reference.Words;

/**
 * A kind of thing peers do, from the reference content.
 *
 * @param code what is stored; never reused for another meaning
 * @param icon the icon's id in the sprite
 * @param people {@code one} person as a rule, {@code many} to be counted, or {@code none} to count
 * @param level whether a level of engagement is asked; a one-to-one talk asks none
 * @param group whether it counts as a group in reports
 * @param first whether it is shown at once on a small screen
 * @param words its name
 * @param hint examples
 */
public record ActivityKind(
        String code, String icon, String people, boolean level, boolean group, boolean first, Words words, Words hint) {

    /** Whether it belongs to a mission; time for oneself does not. */
    boolean isWork() {
        return level || countsPeople();
    }

    boolean countsPeople() {
        return !people.equals("none");
    }

    boolean asksHowMany() {
        return people.equals("many");
    }
}
