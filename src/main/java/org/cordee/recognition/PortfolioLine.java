package org.cordee.recognition;

/**
 * A line as it stands.
 *
 * @param key the ability's code, or the id of a line of the peer's own
 * @param own whether the peer wrote it from nothing
 */
record PortfolioLine(String key, PortfolioPart part, String words, boolean own, boolean hidden) {}
