package org.cordee.platform.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of the interface: every {@code messages/<module>_<language>.properties}, in UTF-8, as
 * {@link MessageFormat}. French is complete; a key missing in English falls back to French; a key missing everywhere
 * shows as {@code ??key??}, which the tests refuse.
 */
@Component
public final class Messages {

    /** The languages of the interface, the default first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();
    private final Map<String, MessageFormat> compiled = new ConcurrentHashMap<>();

    Messages() {
        LANGUAGES.forEach(language -> byLanguage.put(language.getLanguage(), load(language)));
    }

    /** The sentence of a key, filled; numbers and dates in the language's own form. */
    public String text(Locale language, String key, Object... arguments) {
        String pattern = pattern(language, key);
        if (arguments.length == 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        MessageFormat format = compiled.computeIfAbsent(
                language.getLanguage() + ' ' + key, ignored -> new MessageFormat(pattern, language));
        synchronized (format) {
            return format.format(said(language, arguments));
        }
    }

    private static Object[] said(Locale language, Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof Localized words ? words.in(language) : argument)
                .toArray();
    }

    /** Whether a key exists in a language or in French. */
    public boolean has(Locale language, String key) {
        return words(language).containsKey(key) || words(Locale.FRENCH).containsKey(key);
    }

    private String pattern(Locale language, String key) {
        String own = words(language).get(key);
        if (own != null) {
            return own;
        }
        return words(Locale.FRENCH).getOrDefault(key, "??" + key + "??");
    }

    private Map<String, String> words(Locale language) {
        return byLanguage.getOrDefault(language.getLanguage(), Map.of());
    }

    private static Map<String, String> load(Locale language) {
        Map<String, String> words = new HashMap<>();
        try {
            Resource[] bundles = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.getLanguage() + ".properties");
            for (Resource bundle : bundles) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, value) -> words.put((String) key, (String) value));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("the message bundles cannot be read", problem);
        }
        return Map.copyOf(words);
    }
}
