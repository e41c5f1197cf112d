package org.cordee.reference;

import java.util.Locale;

/**
 * A sentence of reference content in the languages of the interface.
 *
 * @param fr in French, the language it was written in
 * @param en in English
 */
public record Words(String fr, String en) {

    /** The sentence in a language; French when it is not English. */
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : fr;
    }
}
