package org.cordee.evidence;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.web.Page;
import org.cordee.questionnaire.result.BenefitResult;
import org.jspecify.annotations.Nullable;

/** Every statement, and how sure its corners are. */
record StatementListPage(List<Line> lines, LocalDate date, AddedList added) implements Page {

    /**
     * One statement in the list.
     *
     * @param studies how many publications of the library are about it
     * @param persons how many released texts of the persons concerned
     * @param measured what the region measured of it; null where no questionnaire speaks of it
     * @param professionals how many released texts of professionals
     */
    record Line(
            Statement statement,
            int studies,
            int persons,
            int professionals,
            @Nullable BenefitResult measured) {}

    @Override
    public String template() {
        return "evidence/statements";
    }

    @Override
    public String titleKey() {
        return "evidence.statements.title";
    }

    @Override
    public String windowTitleKey() {
        return "evidence.window";
    }
}
