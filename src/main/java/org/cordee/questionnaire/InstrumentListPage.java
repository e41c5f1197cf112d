package org.cordee.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.cordee.platform.web.Tab;
import org.jspecify.annotations.Nullable;

/**
 * Every instrument, by what can be done with it, and those that are refused with their reason.
 *
 * @param group whose instruments are shown; null for everybody's
 */
record InstrumentListPage(
        List<InstrumentRow> rows,
        List<RefusedInstrument> refused,
        @Nullable Respondent group) implements Page {

    @Override
    public String template() {
        return "questionnaire/instruments";
    }

    @Override
    public String titleKey() {
        return "questionnaire.list.title";
    }

    List<InstrumentRow> usable() {
        return standing(Set.of(Standing.SHIPPED, Standing.PERMITTED));
    }

    List<InstrumentRow> permissible() {
        return standing(Set.of(Standing.TO_ATTEST, Standing.TO_TYPE));
    }

    List<InstrumentRow> unscored() {
        return standing(Set.of(Standing.UNSCORED));
    }

    List<Tab> tabs(PageContext ctx) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab("/measures/instruments", ctx.t("questionnaire.group.all"), group == null));
        for (Respondent each : Respondent.values()) {
            tabs.add(new Tab(
                    "/measures/instruments?group=" + each.code(),
                    ctx.t("questionnaire.group." + each.code()),
                    each == group));
        }
        return tabs;
    }

    private List<InstrumentRow> standing(Set<Standing> wanted) {
        return rows.stream()
                .filter(row -> wanted.contains(row.standing()))
                .filter(row -> group == null || row.instrument().respondents().contains(group))
                .toList();
    }
}
