package org.cordee.site;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.cordee.platform.web.Page;

/**
 * The short self-check on paper, with what was answered: it is made for the person who asks and kept nowhere.
 *
 * @param home the address of this installation
 */
record TeamCheckSheetPage(TeamCheckPage told, Map<String, Integer> answers, String home, LocalDate today)
        implements Page {

    /** The anchor chosen for a question. */
    String chosen(TeamQuestion question, Locale language) {
        return question.anchors().get(answers.getOrDefault(question.code(), 0)).in(language);
    }

    /** Where to go on with the whole team, as an address to type. */
    String wholeTeam() {
        return home.replaceAll("/$", "") + told.wholeTeam();
    }

    @Override
    public String template() {
        return "site/team_check_printed";
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
