package org.cordee.report;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cordee.platform.files.OdtDocument.Block;
import org.cordee.platform.files.OdtDocument.Style;
import org.cordee.platform.i18n.Messages;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of a {@link Paper}, in French, from message keys. */
public final class PaperWriter {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.FRENCH);

    private final Messages messages;
    private final List<Block> blocks = new ArrayList<>();

    /** An empty one. */
    public PaperWriter(Messages messages) {
        this.messages = messages;
    }

    /** The sentence of a key. */
    public String said(String key, Object... arguments) {
        return messages.text(Locale.FRENCH, key, arguments);
    }

    /** A heading. */
    public void heading(String text) {
        blocks.add(new Block(Style.HEADING, text));
    }

    /** The sentence of a key, as a paragraph. */
    public void add(String key, Object... arguments) {
        blocks.add(new Block(Style.PARAGRAPH, said(key, arguments)));
    }

    /** A sentence about the document, for whoever reads it before it leaves. */
    public void note(String text) {
        blocks.add(new Block(Style.NOTE, text));
    }

    /** What somebody wrote, a paragraph for each line; the visible blank when it is empty. */
    public void words(String written) {
        (written.isEmpty() ? Paper.BLANK : written)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> blocks.add(new Block(Style.PARAGRAPH, line.strip())));
    }

    /** What was written so far, under a title. */
    public Paper paper(String title) {
        return new Paper(title, blocks);
    }

    /** A day in words; the visible blank when it is not known. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? Paper.BLANK : DAY.format(day);
    }

    /** A whole number; the visible blank when it is not known. */
    public static String number(@Nullable Integer number) {
        return number == null
                ? Paper.BLANK
                : NumberFormat.getIntegerInstance(Locale.FRENCH).format(number);
    }
}
