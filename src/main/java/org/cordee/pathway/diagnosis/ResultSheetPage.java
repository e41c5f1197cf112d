package org.cordee.pathway.diagnosis;

import java.time.LocalDate;
import org.cordee.platform.web.Page;

/** What a round tells, on paper, for the meeting where the team talks about it. */
record ResultSheetPage(Diagnosis round, DiagnosisResult result, RoundPage.Sources sources, LocalDate today)
        implements Page {

    @Override
    public String template() {
        return "pathway/diagnosis/result_printed";
    }

    @Override
    public String titleKey() {
        return "diagnosis.title";
    }
}
