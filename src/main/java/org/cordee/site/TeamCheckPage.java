package org.cordee.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;

/** The self-check of a team: its questions, then where to start. Nothing of it is kept. */
record TeamCheckPage(
        TeamCheck check,
        Form form,
        boolean answered,
        List<TeamQuestion> startWith,
        List<TeamQuestion> inPlace,
        List<String> sectionsToAsk)
        implements Page {

    static TeamCheckPage asking(TeamCheck check, Form form) {
        return new TeamCheckPage(check, form, false, List.of(), List.of(), List.of());
    }

    static TeamCheckPage answered(TeamCheck check, Form form, Map<String, Integer> answers) {
        return new TeamCheckPage(
                check, form, true, check.startWith(answers), check.inPlace(answers), check.sectionsToAsk(answers));
    }

    /** Where a structure asks its whole team, with what to begin with; no answer goes there. */
    String wholeTeam() {
        return sectionsToAsk.stream()
                .map(section -> "sections=" + section)
                .collect(Collectors.joining("&", "/diagnosis/start?", ""));
    }

    List<Option> anchors(TeamQuestion question, Locale language) {
        List<Option> anchors = new ArrayList<>();
        question.anchors()
                .forEach(anchor -> anchors.add(Option.of(String.valueOf(anchors.size()), anchor.in(language))));
        return anchors;
    }

    @Override
    public String template() {
        return answered ? "site/team_check_result" : "site/team_check";
    }

    @Override
    public String titleKey() {
        return "site.team_check.title";
    }

    @Override
    public String windowTitleKey() {
        return "site.team_check.window";
    }
}
