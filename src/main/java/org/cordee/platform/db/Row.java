package org.cordee.platform.db;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;

/** One row of a result, read column by column; a null where none is expected is a fault. */
public final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /** A word that is never null. */
    public String text(String column) {
        return required(column, textOrNull(column));
    }

    /** A word or null. */
    public @Nullable String textOrNull(String column) {
        return get(() -> result.getString(column));
    }

    /** An id that is never null. */
    public UUID uuid(String column) {
        return required(column, uuidOrNull(column));
    }

    /** An id or null. */
    public @Nullable UUID uuidOrNull(String column) {
        return get(() -> result.getObject(column, UUID.class));
    }

    /** A whole number that is never null. */
    public int integer(String column) {
        return required(column, integerOrNull(column));
    }

    /** A whole number or null. */
    public @Nullable Integer integerOrNull(String column) {
        return get(() -> result.getObject(column, Integer.class));
    }

    /** A large whole number that is never null. */
    public long number(String column) {
        return required(column, get(() -> result.getObject(column, Long.class)));
    }

    /** A large whole number or null. */
    public @Nullable Long numberOrNull(String column) {
        return get(() -> result.getObject(column, Long.class));
    }

    /** A real number or null. */
    public @Nullable Double decimalOrNull(String column) {
        return get(() -> {
            double value = result.getDouble(column);
            return result.wasNull() ? null : value;
        });
    }

    /** A yes or no that is never null. */
    public boolean truth(String column) {
        return required(column, get(() -> result.getObject(column, Boolean.class)));
    }

    /** A local date that is never null. */
    public LocalDate date(String column) {
        return required(column, dateOrNull(column));
    }

    /** A local date or null. */
    public @Nullable LocalDate dateOrNull(String column) {
        return get(() -> result.getObject(column, LocalDate.class));
    }

    /** A moment that is never null. */
    public Instant instant(String column) {
        return required(column, instantOrNull(column));
    }

    /** A moment or null. */
    public @Nullable Instant instantOrNull(String column) {
        OffsetDateTime moment = get(() -> result.getObject(column, OffsetDateTime.class));
        return moment == null ? null : moment.toInstant();
    }

    /** Bytes that are never null. */
    public byte[] bytes(String column) {
        return required(column, bytesOrNull(column));
    }

    /** Bytes or null. */
    public byte @Nullable [] bytesOrNull(String column) {
        return get(() -> result.getBytes(column));
    }

    /** The words of a {@code text[]}; empty when null. */
    public List<String> texts(String column) {
        Array array = get(() -> result.getArray(column));
        return array == null ? List.of() : List.copyOf(Arrays.asList((String[]) elements(array)));
    }

    /** The ids of a {@code uuid[]}; empty when null. */
    public List<UUID> uuids(String column) {
        Array array = get(() -> result.getArray(column));
        return array == null ? List.of() : List.copyOf(Arrays.asList((UUID[]) elements(array)));
    }

    private static Object elements(Array array) {
        try {
            return array.getArray();
        } catch (SQLException problem) {
            throw new UncategorizedSQLException("read an array", null, problem);
        }
    }

    private static <T> T required(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("column " + column + " is null");
        }
        return value;
    }

    private static <T> @Nullable T get(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException problem) {
            throw new UncategorizedSQLException("read a column", null, problem);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        @Nullable
        T read() throws SQLException;
    }
}
