package org.cordee.pathway.diagnosis;

import java.util.List;
import java.util.stream.Collectors;
import org.cordee.pathway.Paths;
import org.cordee.platform.web.Page;

/**
 * Which path to ask the team on, for whoever comes from the short version.
 *
 * @param sections what to begin with, by code; no answer of anybody
 */
record StartPage(List<Paths.Standing> paths, List<String> sections) implements Page {

    /** The form of a path, with the sections ticked. */
    String href(Paths.Standing path) {
        String ticked = sections.stream()
                .filter(code -> code.matches("[a-z_]{1,40}"))
                .map(code -> "sections=" + code)
                .collect(Collectors.joining("&", "?", ""));
        return "/paths/" + path.path() + "/diagnosis/new" + (ticked.length() > 1 ? ticked : "");
    }

    @Override
    public String template() {
        return "pathway/diagnosis/start";
    }

    @Override
    public String titleKey() {
        return "diagnosis.start.title";
    }
}
