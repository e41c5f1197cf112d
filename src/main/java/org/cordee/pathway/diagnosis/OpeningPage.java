package org.cordee.pathway.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;

/** The form that opens a round. */
record OpeningPage(UUID path, DiagnosisContent content, Form form) implements Page {

    List<Option> sections(Locale language) {
        return content.sections().stream()
                .map(section -> new Option(
                        section.code(),
                        section.title().in(language),
                        section.practices().stream()
                                .map(practice -> practice.title().in(language))
                                .collect(Collectors.joining(" · "))))
                .toList();
    }

    String href() {
        return "/paths/" + path + "/diagnosis";
    }

    @Override
    public String template() {
        return "pathway/diagnosis/opening";
    }

    @Override
    public String titleKey() {
        return "diagnosis.open.title";
    }
}
