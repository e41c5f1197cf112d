package org.cordee.platform.db;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cordee.platform.NotFound;
import org.cordee.platform.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** One SQL statement being filled and run. */
@CheckReturnValue
public final class Statement {

    private final NamedParameterJdbcOperations jdbc;
    private final String text;
    private final MapSqlParameterSource values = new MapSqlParameterSource();

    Statement(NamedParameterJdbcOperations jdbc, String text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    /** Fills a parameter: words, numbers, dates, moments, ids, enums (as lower-case words), collections of words or ids. */
    @CanIgnoreReturnValue
    public Statement set(String name, @Nullable Object value) {
        if (value == null) {
            values.addValue(name, null, Types.NULL);
        } else if (value instanceof Instant moment) {
            values.addValue(name, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        } else if (value instanceof Enum<?> word) {
            values.addValue(name, word.name().toLowerCase(Locale.ROOT), Types.VARCHAR);
        } else if (value instanceof Collection<?> many) {
            values.addValue(name, elements(many), Types.ARRAY);
        } else if (value instanceof UUID id) {
            values.addValue(name, id, Types.OTHER);
        } else {
            values.addValue(name, value);
        }
        return this;
    }

    /**
     * Fills a parameter with one column of many rows, as an array of words; nothing is an empty word.
     *
     * @param value what the column holds of a row; enums become lower-case words
     */
    @CanIgnoreReturnValue
    public <T> Statement column(String name, List<T> rows, Function<? super T, ? extends @Nullable Object> value) {
        return set(
                name,
                rows.stream()
                        .map(row -> Objects.requireNonNullElse(value.apply(row), ""))
                        .toList());
    }

    private static Object[] elements(Collection<?> many) {
        if (!many.isEmpty() && many.stream().allMatch(UUID.class::isInstance)) {
            return many.toArray(UUID[]::new);
        }
        return many.stream()
                .map(element ->
                        element instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT) : element.toString())
                .toArray(String[]::new);
    }

    /** Every row, in the order the statement asks for. */
    public <T> List<T> list(Function<Row, T> reading) {
        return jdbc.query(text, values, (result, number) -> reading.apply(new Row(result)));
    }

    /** The only row, if there is one; more than one is a fault. */
    public <T> Optional<T> first(Function<Row, T> reading) {
        List<T> rows = list(reading);
        if (rows.size() > 1) {
            throw new IllegalStateException(rows.size() + " rows where one at most was expected: " + text);
        }
        return rows.stream().findFirst();
    }

    /** The only row; stops with {@link NotFound} when there is none or the actor may not see it. */
    public <T> T one(Function<Row, T> reading) {
        return first(reading).orElseThrow(() -> new NotFound(text));
    }

    /** Hands over the rows one by one as they arrive, for exports; keeps none. */
    public void each(Consumer<Row> reading) {
        RowCallbackHandler handler = result -> reading.accept(new Row(result));
        jdbc.query(text, values, handler);
    }

    /** Calls a function for what it does; its answer is nothing. */
    public void call() {
        RowCallbackHandler nothing = result -> {};
        jdbc.query(text, values, nothing);
    }

    /** Writes exactly one row; stops with {@link StaleVersion} when none was there to be written, hidden ones included. */
    public void exactlyOne() {
        int rows = anyNumber();
        if (rows != 1) {
            throw new StaleVersion(rows + " rows: " + text);
        }
    }

    /** Writes, where any number of rows is right and nobody asks how many. */
    public void run() {
        jdbc.update(text, values);
    }

    /** Writes and tells how many rows, where any number is right. */
    @CanIgnoreReturnValue
    public int anyNumber() {
        return jdbc.update(text, values);
    }
}
