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
}
