package org.cordee.platform.retention;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long one category is kept: reference content, not code. A row goes once any of its ends has come.
 *
 * @param code the category
 * @param table the table, as {@code schema.table}, which the conditions call {@code t}
 * @param by the job that carries it out; {@code retention} unless another job already does
 * @param ends the moments that end a row; none for a rule carried out by another job
 * @param blank the columns emptied when the row itself must stay; none when the row is deleted
 * @param source the key of the law or recommendation the period comes from
 * @param fr the rule in French
 * @param en the rule in English
 */
public record RetentionRule(
        String code,
        String table,
        @Nullable String by,
        List<End> ends,
        List<String> blank,
        String source,
        Words fr,
        Words en) {

    static final String JOB = "retention";
    private static final Pattern TABLE = Pattern.compile("[a-z]+\\.[a-z_]+");

    public RetentionRule {
        if (!TABLE.matcher(table).matches()) {
            throw new IllegalArgumentException("not a table: " + table);
        }
        ends = List.copyOf(ends);
        blank = blank == null ? List.of() : List.copyOf(blank);
    }

    /**
     * One way a row comes to its end.
     *
     * @param since SQL for the moment or day the period starts; a null keeps the row
     * @param days how long after it the row is kept
     * @param when SQL for what else must hold, or null
     */
    public record End(String since, int days, @Nullable String when) {}

    /** The rule as people read it: what, from when, how long, what then. */
    public record Words(String what, String start, String kept, String end) {}

    /** Whether the nightly job carries this rule out itself. */
    public boolean ours() {
        return by == null || by.equals(JOB);
    }

    /** The rule in the language of the page. */
    public Words words(Locale language) {
        return language.getLanguage().equals("fr") ? fr : en;
    }
}
