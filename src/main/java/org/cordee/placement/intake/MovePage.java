package org.cordee.placement.intake;

import java.util.List;
import java.util.Set;
import org.cordee.placement.cohort.WhyNot;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;

/** A place being chosen by hand for a trainee. */
record MovePage(Cohort cohort, CohortQueries.Member member, List<Seats> places, Form form) implements Page {

    /** A place, with how many seats are left there for this trainee. */
    record Seats(DraftQueries.Place place, long left) {}

    @Override
    public String template() {
        return "placement/intake/move";
    }

    @Override
    public String titleKey() {
        return "intake.move.title";
    }

    @Override
    public String windowTitleKey() {
        return "intake.window";
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(new Subject("placement.cohort_member", cohort.id(), member.peer()));
    }

    public String href() {
        return "/training/cohorts/" + cohort.id();
    }

    public String action() {
        return href() + "/trainees/" + member.peer() + "/move";
    }

    /** The one answer to « why not this place », whatever the place and whoever the trainee. */
    public String whyNot() {
        return WhyNot.OUTSIDE_CHOICES.key();
    }

    public List<Option> options(PageContext ctx) {
        return places.stream()
                .filter(each -> each.left() > 0)
                .map(each -> new Option(
                        each.place().stay().place().toString(),
                        each.place().where(),
                        ctx.t(
                                "intake.move.option",
                                ctx.date(cohort.terms()
                                        .within(each.place().stay())
                                        .from()),
                                ctx.date(cohort.terms()
                                        .within(each.place().stay())
                                        .until()),
                                each.left())))
                .toList();
    }
}
