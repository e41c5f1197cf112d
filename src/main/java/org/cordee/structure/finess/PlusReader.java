package org.cordee.structure.finess;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** FINESS+ "structures": one legal entity with its establishments in memory at a time, whatever the size of the file. */
final class PlusReader implements RegisterReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int ISO_DAY = 10;

    private final SourceText text;
    private final FinessHeader header;

    private PlusReader(SourceText text, FinessHeader header) {
        this.text = text;
        this.header = header;
    }

    static boolean recognises(String firstLine) {
        return firstLine.stripLeading().startsWith("{");
    }

    static PlusReader of(SourceText text) throws IOException {
        try (var parser = JSON.createParser(text.open())) {
            return new PlusReader(text, new FinessHeader(FinessLayout.PLUS, text.charset(), extractedOn(parser)));
        } catch (JacksonException notJson) {
            throw new NotARegister("The file is not valid JSON", notJson);
        }
    }

    @Override
    public FinessHeader header() {
        return header;
    }

    @Override
    public void read(Consumer<FinessRow> rows) throws IOException {
        boolean found = false;
        try (var parser = JSON.createParser(text.open())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean entities = parser.currentName().equals("pmej");
                parser.nextToken();
                if (entities) {
                    readEntities(parser, rows);
                    found = true;
                } else {
                    parser.skipChildren();
                }
            }
        } catch (JacksonException damaged) {
            throw new NotARegister("The JSON of the file is damaged or cut short", damaged);
        }
        if (!found) {
            throw new NotARegister("The JSON file holds no list of legal entities (pmej)");
        }
    }

    private static void readEntities(JsonParser parser, Consumer<FinessRow> rows) {
        long rank = 0;
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            JsonNode entity = JSON.readTree(parser);
            for (JsonNode establishment : entity.path("ege")) {
                rank++;
                rows.accept(RowJudge.judge(PlusEstablishment.raw(rank, entity, establishment)));
            }
        }
    }

    /** Reads only the single values that open the document; lists are left for the reading of the rows. */
    private static @Nullable LocalDate extractedOn(JsonParser parser) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (!parser.nextToken().isScalarValue()) {
                return null;
            }
            if (name.equals("generatedAt")) {
                return day(parser.getString());
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(String instant) {
        try {
            return instant.length() < ISO_DAY ? null : LocalDate.parse(instant.substring(0, ISO_DAY));
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
