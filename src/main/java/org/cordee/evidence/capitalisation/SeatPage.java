package org.cordee.evidence.capitalisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.cordee.reference.Words;

/** A teller's place at the table of a sheet. */
record SeatPage(
        CapsMember member,
        UUID teller,
        CapsSheet sheet,
        List<CapsPlan.Part> plan,
        Draft draft,
        List<Use> uses,
        Form told)
        implements Page {

    @Override
    public String template() {
        return "evidence/capitalisation/seat";
    }

    @Override
    public String titleKey() {
        return "capitalisation.seat.title";
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

    @Override
    public Set<Subject> subjects() {
        return Set.of(new Subject("evidence.sheet_member", member.id(), teller));
    }

    /** What rests on the teller's words, and what they answered. */
    record Draft(List<SheetPage.Line> lines, Form answer, boolean answered) {}

    /** Where a part has been used. */
    record Use(Words part, String place, boolean printed, LocalDate usedOn) {}

    /** Whether the draft waits for an answer, or one given may still change. */
    boolean isAsked() {
        return !member.left()
                && CapsSteps.after(sheet.state(), CapsStep.ANSWER, List.of(CapsHat.TELLER))
                        .isPresent();
    }
}
