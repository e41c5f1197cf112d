package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.cordee.statistics.Figure;

/**
 * The poster of a closed round, one page in big type: it hangs where anybody passes, and names nobody.
 *
 * @param answered how many answered, as anybody may read it
 * @param said what the answers say, as far as anybody may read it
 * @param decided what the structure decided, in its own words
 */
record PosterSheetPage(Round round, Figure answered, Said said, List<String> decided) implements Page {

    private static final int MOST_IN_BIG_TYPE = 3;

    PosterSheetPage {
        decided = List.copyOf(decided);
    }

    /** How many answered, as a sentence; a small number is said in words. */
    String thanks(PageContext ctx) {
        return answered.number()
                .map(number -> ctx.t("asking.poster.answered", number))
                .orElseGet(() -> ctx.t("asking.poster.answered.few"));
    }

    /** What the answers say: one sentence for each way they moved, or the one that says why there is none. */
    List<String> said(PageContext ctx) {
        Said.Silence silence = said.silence();
        if (silence != null) {
            String key = "asking.poster.said." + silence.name().toLowerCase(Locale.ROOT);
            LocalDate on = said.on();
            return List.of(on == null ? ctx.t(key + ".undated") : ctx.t(key, ctx.date(on)));
        }
        return Arrays.stream(Said.Way.values())
                .filter(said.moved()::containsKey)
                .map(way -> ctx.t(
                        "asking.poster.said." + way.name().toLowerCase(Locale.ROOT),
                        said.moved().getOrDefault(way, List.of()).stream()
                                .map(benefit -> ctx.t("asking.poster.about." + benefit.code()))
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    /** Whose answers it rests on, until when, and what it does not say; empty when nothing is said. */
    String reading(PageContext ctx) {
        LocalDate on = said.on();
        return said.moved().isEmpty() || on == null ? "" : ctx.t("asking.poster.said.reading", ctx.date(on));
    }

    /** Whether it says so much that it is set closer, to stay on one page. */
    boolean isFull() {
        return Math.max(1, said.moved().size()) + decided.size() > MOST_IN_BIG_TYPE;
    }

    @Override
    public String template() {
        return "questionnaire/poster_sheet";
    }

    @Override
    public String titleKey() {
        return "asking.poster.title";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }
}
