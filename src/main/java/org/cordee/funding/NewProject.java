package org.cordee.funding;

/**
 * A project to show to funders.
 *
 * @param amount whole euros
 * @param months how long
 * @param place where, in the structure's own words
 */
public record NewProject(String title, String need, int amount, int months, String place) {}
