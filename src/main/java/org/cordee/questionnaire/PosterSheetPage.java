package org.cordee.questionnaire;

import java.util.List;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.cordee.statistics.Figure;

/**
 * The poster of a closed round, one page in big type: it hangs where anybody passes, and names nobody.
 *
 * @param answered how many answered, as anybody may read it
 * @param said what the answers say, in plain lines; none so far
 * @param decided what the structure decided, in its own words
 */
record PosterSheetPage(Round round, Figure answered, List<String> said, List<String> decided) implements Page {

    PosterSheetPage {
        said = List.copyOf(said);
        decided = List.copyOf(decided);
    }

    /** How many answered, as a sentence; a small number is said in words. */
    String thanks(PageContext ctx) {
        return answered.number()
                .map(number -> ctx.t("asking.poster.answered", number))
                .orElseGet(() -> ctx.t("asking.poster.answered.few"));
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
