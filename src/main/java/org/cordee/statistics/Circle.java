package org.cordee.statistics;

import java.math.BigDecimal;

/**
 * How far a figure travels. Thresholds: 11 for persons supported, 11 published and 5 inside for peers and
 * professionals; a regional total needs three structures, none above 85 % of it (INSEE, manual of table protection).
 */
public enum Circle {
    /** Inside the structure that did the work. */
    INSIDE(5, 1, 100),
    /** From a structure to the funder of the posts counted, by the director's act. */
    FUNDER(11, 1, 100),
    /** From the region to anyone. */
    REGION(11, 3, 85);

    private static final int SUPPORTED_THRESHOLD = 11;

    private final int teamThreshold;
    private final int leastStructures;
    private final int greatestPercent;

    Circle(int teamThreshold, int leastStructures, int greatestPercent) {
        this.teamThreshold = teamThreshold;
        this.leastStructures = leastStructures;
        this.greatestPercent = greatestPercent;
    }

    /** The smallest count of persons, other than zero, that this circle shows. */
    public int threshold(Population population) {
        return population == Population.SUPPORTED ? SUPPORTED_THRESHOLD : teamThreshold;
    }

    int leastStructures() {
        return leastStructures;
    }

    int greatestPercent() {
        return greatestPercent;
    }

    public boolean showsPersons(long count, Population population) {
        return count == 0 || count >= threshold(population);
    }

    public boolean showsWork(Contributions contributions) {
        return contributions.isEmpty()
                || (contributions.structures() >= leastStructures
                        && contributions.greatestPercent() <= greatestPercent);
    }

    public Figure persons(long count, Population population, Basis basis) {
        return showsPersons(count, population)
                ? new Figure.Persons(count, population, this, basis)
                : new Figure.Masked(basis);
    }

    /** The work of several structures as one figure, or masked when one of them would be recognised in it. */
    public Figure work(BigDecimal amount, Contributions contributions, Basis basis) {
        return showsWork(contributions) ? new Figure.Work(amount, null, basis) : new Figure.Masked(basis);
    }

    /**
     * Whether a statistic of these answers is about enough persons and, where it crosses structures, enough of them, also
     * for whoever knows what the largest of them says and takes it away.
     */
    public boolean showsAnswers(Contributions answers, Population population) {
        long least = threshold(population);
        boolean enoughBeside = leastStructures == 1 || answers.rest() >= least;
        return answers.total() >= least && enoughBeside && showsWork(answers);
    }

    /** A mean, a change or another statistic of answers; rounded to one decimal where it is published. */
    public Figure statistic(Estimate estimate, Population population, Basis basis) {
        if (!showsAnswers(estimate.answers(), population)) {
            return new Figure.Masked(basis);
        }
        var said = this == REGION ? estimate.rounded(basis.unit() == Unit.PERCENT ? 0 : 1) : estimate;
        return new Figure.Statistic(said, population, this, basis);
    }

    /** A percentage of answers, masked when those counted or the others are too few, or all of a sensitive group. */
    public Figure share(Estimate estimate, Share counted, Population population, Basis basis) {
        boolean shown = Policy.persons(this, population).showsShare(counted.part(), estimate.n(), counted.sensitive());
        return shown ? statistic(estimate, population, basis) : new Figure.Masked(basis);
    }

    /**
     * How many of the answers a percentage counts.
     *
     * @param sensitive whether "all of them" or "none of them" says something about each person
     */
    public record Share(long part, boolean sensitive) {}
}
