package org.cordee.pathway.diagnosis;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.files.QrCode;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One round.
 *
 * @param share its link, for the team while it runs, else null
 * @param result what it tells, for the team, else null
 */
record RoundPage(
        Diagnosis round,
        ReadDiagnosis.Standing standing,
        List<Section> sections,
        @Nullable Share share,
        @Nullable DiagnosisResult result,
        Sources sources,
        Form form)
        implements Page {

    /** The one link of a round, and the same as a square. */
    record Share(String link, QrCode qr) {}

    /** Where the practices come from. */
    record Sources(int version, LocalDate date, String text, List<DiagnosisContent.Publication> publications) {}

    int practices() {
        return sections.stream().mapToInt(section -> section.practices().size()).sum();
    }

    String href() {
        return "/diagnosis/" + round.id();
    }

    @Override
    public String template() {
        return "pathway/diagnosis/round";
    }

    @Override
    public String titleKey() {
        return "diagnosis.title";
    }
}
