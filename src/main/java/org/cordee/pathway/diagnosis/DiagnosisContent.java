package org.cordee.pathway.diagnosis;

import java.util.List;

/** One version of what teams are asked: sections of practices, functions, and the publications behind them. */
record DiagnosisContent(List<Publication> sources, List<TeamFunction> functions, List<Section> sections) {

    /** A publication a practice takes its domain from. */
    record Publication(String code, String title, String address) {}

    /** The sections of these codes, in the order of the content. */
    List<Section> chosen(List<String> codes) {
        return sections.stream()
                .filter(section -> codes.contains(section.code()))
                .toList();
    }

    /** The practices of these sections, in their order. */
    List<Practice> practices(List<String> codes) {
        return chosen(codes).stream()
                .flatMap(section -> section.practices().stream())
                .toList();
    }

    List<Practice> practices() {
        return sections.stream()
                .flatMap(section -> section.practices().stream())
                .toList();
    }
}
