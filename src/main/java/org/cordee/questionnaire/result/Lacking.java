package org.cordee.questionnaire.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cordee.questionnaire.Respondent;
import org.cordee.questionnaire.result.Missing.Reason;
import org.cordee.questionnaire.result.ResultQueries.Asked;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Period;

/** What is missing before the answers of one group can say something, and when it may be there. */
final class Lacking {

    /** How long after the start a group is first asked again, in months. */
    private static final Map<Respondent, Integer> AGAIN =
            Map.of(Respondent.PERSON, 3, Respondent.PEER, 3, Respondent.PROFESSIONAL, 6, Respondent.RELATIVE, 6);

    private Lacking() {}

    /** When a group that began this day is first asked again. */
    static LocalDate again(Respondent group, LocalDate start) {
        return start.plusMonths(AGAIN.getOrDefault(group, 6));
    }

    static Missing of(Respondent group, List<Asked> all, LocalDate today) {
        List<Asked> asked =
                all.stream().filter(each -> each.respondent() == group).toList();
        List<Asked> start =
                asked.stream().filter(each -> each.moment().equals("t0")).toList();
        List<Asked> again =
                asked.stream().filter(each -> !each.moment().equals("t0")).toList();
        long enough = Circle.INSIDE.threshold(ResultKey.population(group));
        if (start.isEmpty()) {
            return new Missing(Reason.NOTHING_ASKED, null);
        }
        if (start.get(0).complete() < enough) {
            return new Missing(Reason.FEW_AT_THE_START, null);
        }
        if (again.isEmpty()) {
            LocalDate due = again(group, start.get(0).firstOpened());
            return today.isBefore(due) ? new Missing(Reason.TOO_EARLY, due) : new Missing(Reason.NOT_ASKED_AGAIN, null);
        }
        return again.stream().allMatch(each -> each.complete() < enough)
                ? new Missing(Reason.FEW_CAME_BACK, null)
                : new Missing(
                        Reason.QUARTER_RUNNING, Period.quarterOf(today).to().plusDays(1));
    }
}
