package org.cordee.platform.i18n;

import java.util.Locale;

/** Words that know themselves in each language of the interface; a sentence filled with them says them in its own. */
public interface Localized {

    /** The words in a language; French when it is not English. */
    String in(Locale language);
}
