package org.cordee.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cordee.evidence.committee.CommitteePanel;
import org.cordee.platform.web.Page;
import org.cordee.questionnaire.result.BenefitResult;
import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * One statement with its three corners.
 *
 * @param measured what the region measured of it; null where no questionnaire speaks of it
 */
record StatementPage(
        Statement statement,
        Map<Direction, List<Reference>> studies,
        List<Testimony> persons,
        List<Testimony> professionals,
        @Nullable BenefitResult measured,
        LocalDate date,
        CommitteePanel committee)
        implements Page {

    @Override
    public String template() {
        return "evidence/statement";
    }

    @Override
    public String titleKey() {
        return "evidence.statement." + statement.code();
    }

    @Override
    public String windowTitleKey() {
        return "evidence.window";
    }

    Words claim() {
        return statement.claim();
    }
}
