package org.cordee.pathway.diagnosis;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.cordee.platform.i18n.Localized;

/** A day inside a sentence, written as the reader writes days. */
record ShownDay(LocalDate day) implements Localized {

    @Override
    public String in(Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }
}
