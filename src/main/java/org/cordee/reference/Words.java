package org.cordee.reference;

import java.util.Locale;
import org.cordee.platform.i18n.Localized;

/**
 * A sentence of reference content in the languages of the interface.
 *
 * @param fr in French, the language it was written in
 * @param en in English
 */
public record Words(String fr, String en) implements Localized {

    @Override
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : fr;
    }
}
