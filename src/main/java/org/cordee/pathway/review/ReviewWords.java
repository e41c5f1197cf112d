package org.cordee.pathway.review;

/**
 * What a review says.
 *
 * @param works what works
 * @param hard what is hard
 * @param change what changes, and who sees to it
 */
public record ReviewWords(String works, String hard, String change, Decision decision) {}
