package org.cordee.statistics;

/**
 * What travels with every figure: its unit, its period and the method that gave it.
 *
 * @param method key of the sentence that explains the method, shown in one click beside the figure
 */
public record Basis(Unit unit, Period period, String method) {

    public Basis {
        if (method.isBlank()) {
            throw new IllegalArgumentException("A figure without a method cannot be shown");
        }
    }
}
