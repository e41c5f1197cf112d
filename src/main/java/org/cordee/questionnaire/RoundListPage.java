package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;

/**
 * What the structure asks, of whom, and how far it has come.
 *
 * @param reminders what is to be done, if anything
 * @param printed how many cards were ever printed, by group
 */
record RoundListPage(
        List<Line> lines, List<Reminder> reminders, Map<Respondent, Integer> printed, LocalDate today, Form form)
        implements Page {

    /** A round and how far it has gone. */
    record Line(Round round, Flow flow) {}

    static List<Option> groups(PageContext ctx) {
        return Arrays.stream(Respondent.values())
                .map(each -> Option.of(each.code(), ctx.t("questionnaire.group." + each.code())))
                .toList();
    }

    @Override
    public String template() {
        return "questionnaire/rounds";
    }

    @Override
    public String titleKey() {
        return "asking.rounds.title";
    }
}
