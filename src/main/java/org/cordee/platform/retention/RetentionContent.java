package org.cordee.platform.retention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * The retention rules in force, shipped as {@code content/retention-v1.json}.
 *
 * @param version grows with each change of a period
 * @param date when this version was written
 * @param sources the texts the periods come from, by key
 * @param rules the rules, in the order they are carried out
 */
public record RetentionContent(int version, LocalDate date, Map<String, Source> sources, List<RetentionRule> rules) {

    private static final String FILE = "/content/retention-v1.json";

    /** A law or recommendation, in both languages, and the day it was adopted. */
    public record Source(String fr, String en, LocalDate date) {
        /** The text in the language of the page. */
        public String words(Locale language) {
            return language.getLanguage().equals("fr") ? fr : en;
        }
    }

    /** Reads the rules. A file that is missing or not in this form is a fault. */
    public static RetentionContent read() {
        try (InputStream file = Objects.requireNonNull(RetentionContent.class.getResourceAsStream(FILE), FILE)) {
            return JsonMapper.shared().readValue(file, RetentionContent.class);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The text a rule comes from. */
    public Source source(RetentionRule rule) {
        return Objects.requireNonNull(sources.get(rule.source()), rule.source());
    }
}
