package org.cordee.statistics;

/** Arithmetic mean and standard deviation (divisor n − 1) of a sample, in its unit. */
public record Moments(double mean, double sd) {}
