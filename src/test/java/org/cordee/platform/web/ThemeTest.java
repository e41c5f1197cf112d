package org.cordee.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ThemeTest {

    private static final String TOKENS = read("/static/css/tokens.css");
    private static final Tokens LIGHT = Tokens.of(TOKENS, "[data-theme=\"light\"] {");
    private static final Tokens DARK = Tokens.of(TOKENS, "\n[data-theme=\"dark\"] {");
    private static final List<String> GROUNDS = List.of("paper", "surface", "sunken");
    private static final List<String> TEXTS =
            List.of("ink", "ink-soft", "link", "link-hover", "accent", "pine", "success", "warning", "danger", "info");
    private static final List<String> WASHES = List.of("success", "warning", "danger", "info", "accent", "pine");
    private static final Pattern RAW_COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b");

    @Test
    void everyTextReadsOnEveryGroundInBothSchemes() {
        assertThat(tooFaint(LIGHT)).isEmpty();
        assertThat(tooFaint(DARK)).isEmpty();
    }

    @Test
    void theCheckFindsAFaintText() {
        String faint = TOKENS.replace("--ink-soft: #55625d;", "--ink-soft: #a5a29d;");
        assertThat(tooFaint(Tokens.of(faint, "[data-theme=\"light\"] {"))).contains("ink-soft on paper");
    }

    @Test
    void bordersFocusAndRopeStandOut() {
        for (Tokens scheme : List.of(LIGHT, DARK)) {
            assertThat(scheme.contrast("line-strong", "surface")).isGreaterThanOrEqualTo(3);
            assertThat(scheme.contrast("line-strong", "paper")).isGreaterThanOrEqualTo(3);
            assertThat(scheme.contrast("rope-color", "paper")).isGreaterThanOrEqualTo(3);
            assertThat(scheme.contrast("rope-on-band", "band")).isGreaterThanOrEqualTo(3);
            assertThat(scheme.contrast("focus-on-band", "band")).isGreaterThanOrEqualTo(3);
            GROUNDS.forEach(
                    ground -> assertThat(scheme.contrast("focus", ground)).isGreaterThanOrEqualTo(3));
        }
    }

    @Test
    void theDarkSchemeIsTheSameByBrowserSettingAndByMark() {
        assertThat(Tokens.of(TOKENS, ":root:not([data-theme]) {")).isEqualTo(DARK);
        assertThat(DARK.colours().keySet()).isEqualTo(LIGHT.colours().keySet());
    }

    @Test
    void noStyleSheetNamesAColourOfItsOwn() {
        assertThat(rawColours("/static/css/cordee.css")).isEmpty();
        assertThat(rawColours("/static/css/sheet.css")).isEmpty();
        assertThat(rawColours("/static/css/document.css"))
                .isSubsetOf(LIGHT.colours().values());
        assertThat(rawColours("/static/css/leaflet.css"))
                .isSubsetOf(LIGHT.colours().values());
    }

    @Test
    void everyAddressOfTheSheetsIsAFileOfTheProduct() {
        Pattern.compile("url\\(\"(/[^\"]+)\"\\)")
                .matcher(TOKENS + read("/static/css/cordee.css"))
                .results()
                .forEach(hit -> assertThat(ThemeTest.class.getResource("/static" + hit.group(1)))
                        .as(hit.group(1))
                        .isNotNull());
    }

    private static List<String> tooFaint(Tokens scheme) {
        List<String> faint = new ArrayList<>();
        TEXTS.forEach(text -> GROUNDS.forEach(ground -> check(scheme, text, ground, faint)));
        WASHES.forEach(wash -> {
            check(scheme, wash, wash + "-wash", faint);
            check(scheme, "ink", wash + "-wash", faint);
        });
        check(scheme, "ink-soft", "pine-wash", faint);
        check(scheme, "on-pine", "pine", faint);
        check(scheme, "on-pine", "pine-deep", faint);
        check(scheme, "on-band", "band", faint);
        check(scheme, "on-band", "band-deep", faint);
        check(scheme, "on-band-soft", "band", faint);
        check(scheme, "on-accent", "accent", faint);
        check(scheme, "on-accent", "accent-hover", faint);
        return faint;
    }

    private static void check(Tokens scheme, String text, String ground, List<String> faint) {
        if (scheme.contrast(text, ground) < 4.5) {
            faint.add(text + " on " + ground);
        }
    }

    private static List<String> rawColours(String sheet) {
        return RAW_COLOUR.matcher(read(sheet)).results().map(MatchResult::group).toList();
    }

    private static String read(String path) {
        try (InputStream sheet = ThemeTest.class.getResourceAsStream(path)) {
            if (sheet == null) {
                throw new IllegalArgumentException("no file " + path);
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
