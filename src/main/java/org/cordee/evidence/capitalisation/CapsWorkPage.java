package org.cordee.evidence.capitalisation;

import java.util.List;
import java.util.Set;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.Step;
import org.jspecify.annotations.Nullable;

/** A sheet being made, for whoever accompanies it and for the coordination. */
record CapsWorkPage(
        CapsSheet sheet,
        Set<CapsHat> hats,
        List<Step> path,
        CapsStanding standing,
        Table table,
        Form form,
        @Nullable Code code)
        implements Page {

    @Override
    public String template() {
        return "evidence/capitalisation/work";
    }

    @Override
    public String titleKey() {
        return "capitalisation.work.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(sheet.frame().title());
    }

    @Override
    public String windowTitleKey() {
        return "evidence.stories.window";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }

    /** A part of the plan, with what is written of it; an empty text where there is nothing to read. */
    record Line(CapsPlan.Part part, String words) {}

    /** Who is at the table and what is written. */
    record Table(List<CapsMember> members, int offered, List<Line> lines, List<CapsEdition> editions) {}

    /** A code just made, shown once. */
    record Code(String shown, boolean accompanier) {}

    boolean accompanies() {
        return hats.contains(CapsHat.ACCOMPANIER);
    }

    boolean mayWrite() {
        return accompanies() && sheet.state().isWritten();
    }

    /** The steps that may be made, but for those asked apart. */
    List<CapsStep> steps() {
        return CapsSteps.from(sheet.state(), hats).stream()
                .filter(step -> step != CapsStep.GIVE_BACK && step != CapsStep.WITHDRAW)
                .toList();
    }

    boolean may(CapsStep step) {
        return CapsSteps.from(sheet.state(), hats).contains(step);
    }

    boolean givesBack() {
        return may(CapsStep.GIVE_BACK);
    }

    boolean withdraws() {
        return may(CapsStep.WITHDRAW);
    }
}
