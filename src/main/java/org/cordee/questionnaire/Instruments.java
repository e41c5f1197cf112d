package org.cordee.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every version of every instrument this product knows: the files {@code content/instrument/<id>.<version>.json}, read
 * once. A file that contradicts itself, or that holds words its licence keeps, is a fault at start.
 */
@Component
class Instruments {

    /** Reads reference content whose choices are written in lower case; an unknown field is a fault. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final Comparator<Instrument> BY_TIER_THEN_NAME = Comparator.comparing(
                    (Instrument instrument) -> instrument.licence().tier())
            .thenComparing(Instrument::abbr);

    private final Map<String, NavigableMap<Integer, Instrument>> versions = new HashMap<>();

    Instruments() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:content/instrument/*.json")) {
                add(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("the instruments cannot be read", problem);
        }
        versions.values().forEach(each -> each.values().forEach(this::checkConditions));
    }

    /** The latest version of every instrument: shipped ones first, then by name. */
    List<Instrument> latest() {
        return versions.values().stream()
                .map(each -> each.lastEntry().getValue())
                .sorted(BY_TIER_THEN_NAME)
                .toList();
    }

    /** The latest version of an instrument. */
    Optional<Instrument> latest(String id) {
        return Optional.ofNullable(versions.get(id))
                .map(each -> each.lastEntry().getValue());
    }

    /** The version somebody was asked. */
    Optional<Instrument> version(String id, int version) {
        return Optional.ofNullable(versions.get(id)).map(each -> each.get(version));
    }

    private void checkConditions(Instrument instrument) {
        List<String> faults = InstrumentRules.conditionFaults(instrument, this::latest);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(instrument.id() + ": " + String.join("; ", faults));
        }
    }

    private void add(Resource file) throws IOException {
        Instrument instrument;
        try (InputStream content = file.getInputStream()) {
            instrument = JSON.readValue(content, Instrument.class);
        }
        String expected = instrument.id() + "." + instrument.version() + ".json";
        if (!expected.equals(file.getFilename())) {
            throw new IllegalStateException(file.getFilename() + " holds " + expected);
        }
        List<String> faults = InstrumentRules.faults(instrument);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(file.getFilename() + ": " + String.join("; ", faults));
        }
        versions.computeIfAbsent(instrument.id(), id -> new TreeMap<>()).put(instrument.version(), instrument);
    }
}
