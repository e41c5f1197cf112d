package org.cordee.evidence.decision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.cordee.questionnaire.result.BenefitResult;
import org.cordee.questionnaire.result.ChangeResult;
import org.cordee.questionnaire.result.ChangeResult.Caution;
import org.cordee.questionnaire.result.Missing;
import org.cordee.questionnaire.result.ResultWords;

/**
 * One decision note.
 *
 * @param grounds the statements it draws on; what they said on the day of the decision, once there is one
 * @param figures what the region measured, by benefit; what was out on the day of the decision, once there is one
 * @param kept whether the reader keeps it
 * @param missing what is still missing to decide, for whoever keeps it
 * @param problems why something was just refused
 */
record NotePage(
        Note note,
        List<NoteGround> grounds,
        Map<String, BenefitResult> figures,
        boolean kept,
        List<Problem> missing,
        Problems problems)
        implements Page {

    private static final int SET_APART = 3;

    /** What the region measured of a statement: nothing where no questionnaire speaks of it. */
    List<BenefitResult> measured(NoteGround ground) {
        NoteGround.Measured measured = ground.measured();
        return measured == null
                ? List.of()
                : measured.benefits().stream()
                        .map(figures::get)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Whether there is a figure that may be read; its verdict is told with it and never without. */
    static boolean isShown(BenefitResult told) {
        return told.headline().filter(ChangeResult::isShown).isPresent();
    }

    /** Why there is none: it is protected, or what is missing. */
    static String silence(PageContext ctx, BenefitResult told) {
        Missing missing = told.missing();
        return missing == null
                ? ctx.t(told.headline().orElseThrow().change().wordsKey().orElseThrow())
                : ResultWords.missing(ctx, missing);
    }

    /** Whether this statement is the first of the note that speaks of this benefit: its figure is written once on paper. */
    boolean isFirst(NoteGround ground, BenefitResult told) {
        return grounds.stream()
                .filter(each -> measured(each).contains(told))
                .findFirst()
                .filter(ground::equals)
                .isPresent();
    }

    /** What a reader must know before believing the figures, the gravest first, each once. */
    List<Caution> cautions() {
        return grounds.stream()
                .flatMap(ground -> measured(ground).stream())
                .filter(NotePage::isShown)
                .flatMap(told -> told.headline().orElseThrow().cautions().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether it draws on so much that it is set closer, to stay on one page. */
    boolean isLong() {
        return grounds.size() > SET_APART;
    }

    /** Whether a figure of the region stands on the note. */
    boolean hasFigures() {
        return grounds.stream().flatMap(ground -> measured(ground).stream()).anyMatch(NotePage::isShown);
    }

    @Override
    public String template() {
        return "evidence/decision/note";
    }

    @Override
    public String titleKey() {
        return "decision.note.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(note.words().title());
    }

    @Override
    public String windowTitleKey() {
        return "decision.window";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }

    NoteDraft words() {
        return note.words();
    }

    boolean isDraft() {
        return note.status() == NoteStatus.DRAFT;
    }

    boolean isDecided() {
        return note.status() == NoteStatus.DECIDED;
    }

    /** Whether the three corners of every statement hold something. */
    boolean isWellFounded() {
        return grounds.stream().allMatch(ground -> ground.empty().isEmpty());
    }

    String path() {
        return Note.path(note.id());
    }
}
