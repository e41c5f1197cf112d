package org.cordee.agreement;

/**
 * A clause, in French, the language of the documents.
 *
 * @param code what it is, in its template
 * @param edition 0 as shipped; above, as a coordinator worded it for the territory
 * @param title its heading
 * @param text its paragraphs, one a line, with placeholders between braces
 */
record Clause(String code, int edition, String title, String text) {}
