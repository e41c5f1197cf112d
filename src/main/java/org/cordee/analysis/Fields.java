package org.cordee.analysis;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordee.statistics.Interval;
import org.cordee.statistics.Moments;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** A JSON object whose keys stay in the order they were put; a number that is not finite is written as null. */
final class Fields {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    Fields put(String key, @Nullable Object value) {
        values.put(key, value);
        return this;
    }

    Fields put(@Nullable Interval interval) {
        return put("low", interval == null ? null : interval.low())
                .put("high", interval == null ? null : interval.high());
    }

    Fields put(Moments moments) {
        return put("mean", moments.mean()).put("sd", moments.sd());
    }

    /** Prints one document on one line. */
    static void print(Object document, PrintWriter out) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(document, json);
        }
        out.println(text);
        out.flush();
    }

    private static void write(@Nullable Object value, JsonGenerator json) {
        if (value instanceof Fields object) {
            json.writeStartObject();
            object.values.forEach((key, field) -> {
                json.writeName(key);
                write(field, json);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(one -> write(one, json));
            json.writeEndArray();
        } else if (value instanceof Double number) {
            write(number.doubleValue(), json);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }

    private static void write(double number, JsonGenerator json) {
        if (Double.isFinite(number)) {
            json.writeNumber(number + 0.0);
        } else {
            json.writeNull();
        }
    }
}
