package org.cordee.questionnaire;

import java.util.List;
import java.util.Map;
import org.cordee.platform.web.Page;

/**
 * The years that are over, and how much of each is known.
 *
 * @param known how many aggregates, by year
 * @param of how many there are
 */
record YearListPage(List<Integer> years, Map<Integer, Integer> known, int of) implements Page {

    int known(int year) {
        return known.getOrDefault(year, 0);
    }

    @Override
    public String template() {
        return "questionnaire/years";
    }

    @Override
    public String titleKey() {
        return "asking.years.title";
    }
}
