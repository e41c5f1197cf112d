package org.cordee.report.leaflet;

import java.util.Arrays;
import java.util.List;
import org.cordee.evidence.ReleasedWords;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;

/**
 * Where a leaflet is chosen and made.
 *
 * @param place the structure's name, or the region's for the coordination
 * @param mayMake whether words may be chosen; else the leaflet is only read and printed
 * @param ofStructure whether a structure's leaflet may be made
 * @param words the released words that may be printed
 */
record MakeLeafletPage(
        LeafletText text, String place, boolean mayMake, boolean ofStructure, List<ReleasedWords> words, Form form)
        implements Page {

    @Override
    public String template() {
        return "report/leaflet/make";
    }

    @Override
    public String titleKey() {
        return "leaflet.make.title";
    }

    List<LeafletAudience> audiences() {
        return List.of(LeafletAudience.values());
    }

    List<Option> audienceOptions(PageContext ctx) {
        return audiences().stream()
                .map(audience -> Option.of(audience.code(), ctx.t(audience.key())))
                .toList();
    }

    List<Option> scopeOptions(PageContext ctx) {
        return Arrays.stream(Scope.values())
                .map(scope -> new Option(
                        scope.code(),
                        ctx.t("leaflet.scope." + scope.code()),
                        ctx.t("leaflet.scope." + scope.code() + ".hint")))
                .toList();
    }

    List<Option> voiceOptions(PageContext ctx) {
        return words.stream()
                .filter(Voice::fits)
                .map(said -> new Option(
                        said.id().toString(),
                        said.title() + " · " + said.signature(),
                        ctx.t("leaflet.voice.until", said.firstWords(), ctx.date(said.expiresOn()))))
                .toList();
    }

    /** How many texts are too long for two sides. */
    long tooLong() {
        return words.stream().filter(said -> !Voice.fits(said)).count();
    }
}
