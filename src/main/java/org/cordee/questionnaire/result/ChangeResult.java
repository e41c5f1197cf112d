package org.cordee.questionnaire.result;

import java.time.LocalDate;
import java.util.List;
import org.cordee.questionnaire.Respondent;
import org.cordee.questionnaire.ScaleFacts;
import org.cordee.statistics.ClaimLevel;
import org.cordee.statistics.Figure;

/**
 * How the answers of the same persons moved between the start and a later moment, as it was last let out. It is only ever
 * about people who answered both times, and shows no score of one moment.
 *
 * @param moment {@code m3}, {@code m6}, {@code m12}, {@code quarterly} or {@code yearly}, after the start
 * @param persons how many answered both times
 * @param change mean change in points of the scale with its 95 % interval, an improvement always above zero
 * @param level how far the design lets it be said
 * @param cautions what whoever reads it must know, gravest first
 * @param through the last day of the quarter whose answers it rests on
 */
public record ChangeResult(
        ScaleFacts scale,
        Respondent respondent,
        String moment,
        Figure persons,
        Figure change,
        Shares shares,
        ClaimLevel level,
        Precision precision,
        Verdict verdict,
        ResponseFlow flow,
        List<Caution> cautions,
        LocalDate through) {

    public ChangeResult {
        cautions = List.copyOf(cautions);
    }

    /** Whether its figure may be read; the verdict is told with it and never without. */
    public boolean isShown() {
        return change instanceof Figure.Statistic;
    }

    /**
     * How many changed by more than the error of the instrument; masked where a part is about too few. Where one of the
     * other two is, both together may still be told.
     *
     * @param notImproved those unchanged or worse
     * @param threshold from how many points on, in points of the scale; zero where reliability is unknown and the figures absent
     */
    public record Shares(double threshold, Figure improved, Figure unchanged, Figure worse, Figure notImproved) {}

    /**
     * How many could answer, answered at the start, and came back.
     *
     * @param invited cards laid out, or answers begun where there were no cards
     * @param retained share of those who answered at the start, in percent
     */
    public record ResponseFlow(Figure invited, Figure first, Figure again, Figure retained) {}

    /** How precisely the change is known, by how many answered both times: below 30, below 100, more. */
    public enum Precision {
        IMPRECISE,
        USABLE,
        GOOD
    }

    /** Where the interval lies, against no change and against the smallest change that matters to people. */
    public enum Verdict {
        /** All of it below zero. */
        DECLINE,
        /** Fewer than ten answered both times: the size is told, nothing is concluded. */
        NOT_JUDGED,
        /** Zero is in it. */
        NO_CLEAR_CHANGE,
        /** All above zero; the smallest change that matters is not known. */
        RISE,
        /** All above zero, all below the smallest change that matters. */
        SMALL_RISE,
        /** All above zero; the smallest change that matters is in it. */
        RISE_PERHAPS_MATTERING,
        /** All of it at or above the smallest change that matters. */
        RISE_THAT_MATTERS
    }

    /** What a reader must know before believing a change. */
    public enum Caution {
        /** Fewer than 60 % of those who answered at the start answered again. */
        FEW_CAME_BACK,
        /** People come in at their worst: some of the rise would have come anyway. */
        REGRESSION_TO_THE_MEAN,
        /** The questionnaire was written for this product and is not validated. */
        HOME_MADE,
        /** The threshold of a reliable change rests on another population, or on these very answers. */
        INDICATIVE_THRESHOLD,
        /** A fact of the instrument has not been read again in its source. */
        TO_CHECK
    }
}
