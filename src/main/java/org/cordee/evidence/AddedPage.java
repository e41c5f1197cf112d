package org.cordee.evidence;

import java.util.List;
import java.util.Map;
import org.cordee.evidence.committee.CommitteePanel;
import org.cordee.platform.Problems;
import org.cordee.platform.web.Page;
import org.cordee.questionnaire.result.BenefitResult;

/**
 * A statement added here, with its three corners.
 *
 * @param shown the version that is read, which may be an earlier one
 * @param measured what the region measured of its subjects; empty where it measured nothing
 * @param kept whether the reader may say it anew
 * @param next where the reader may lead it
 * @param member whether the reader is signed in, and may read what it said before
 */
record AddedPage(
        AddedStatement statement,
        AddedStatement.Version shown,
        List<BenefitResult> measured,
        Map<Direction, List<Reference>> studies,
        List<Testimony> testimonies,
        CommitteePanel committee,
        boolean kept,
        List<StatementStatus> next,
        boolean member,
        Problems problems)
        implements Page {

    /** The same page, with why something was refused. */
    AddedPage refused(Problems reasons) {
        return new AddedPage(statement, shown, measured, studies, testimonies, committee, kept, next, member, reasons);
    }

    @Override
    public String template() {
        return "evidence/added";
    }

    @Override
    public String titleKey() {
        return "statement.page.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(shown.words().title());
    }

    @Override
    public String windowTitleKey() {
        return "evidence.window";
    }

    @Override
    public boolean isIndexed() {
        return statement.status() == StatementStatus.PUBLIC && isCurrent();
    }

    boolean isCurrent() {
        return shown.number() == statement.current().number();
    }

    List<Testimony> persons() {
        return told(Corner.PERSONS);
    }

    List<Testimony> professionals() {
        return told(Corner.PROFESSIONALS);
    }

    private List<Testimony> told(Corner corner) {
        return testimonies.stream()
                .filter(testimony -> testimony.corner() == corner)
                .toList();
    }
}
