package org.cordee.placement.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cordee.platform.Problems;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * A cohort as its school and the coordination see it: the code, who joined, never what anybody asks.
 *
 * @param code the code to give to trainees, or null when it opens nothing
 */
record CohortPage(
        Cohort cohort,
        String school,
        @Nullable String code,
        List<CohortQueries.Member> members,
        DraftView draft,
        Problems problems)
        implements Page {

    @Override
    public String template() {
        return "placement/intake/cohort";
    }

    @Override
    public String titleKey() {
        return "intake.cohort.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(cohort.terms().course());
    }

    @Override
    public String windowTitleKey() {
        return "intake.window";
    }

    @Override
    public Set<Subject> subjects() {
        Set<Subject> subjects = new LinkedHashSet<>();
        members.forEach(member -> subjects.add(new Subject("placement.cohort_member", cohort.id(), member.peer())));
        return subjects;
    }

    public String href() {
        return "/training/cohorts/" + cohort.id();
    }

    /** The name the trainee lets be read, else their number. */
    public static String name(PageContext ctx, CohortQueries.Member member) {
        String called = member.called();
        return called == null ? ctx.t("intake.unnamed", member.number()) : called;
    }
}
