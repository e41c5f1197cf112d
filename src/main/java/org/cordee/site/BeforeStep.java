package org.cordee.site;

import java.util.List;
import org.cordee.reference.Words;

/**
 * One thing to know before engaging oneself, as the reference content says it.
 *
 * @param code its address
 * @param links pages elsewhere, whose addresses learn nothing of where one comes from
 */
record BeforeStep(String code, Words title, Words lead, List<Part> parts, List<Link> links) {

    /** What is said under one heading. */
    record Part(Words title, List<Words> points) {}

    /** A page elsewhere. */
    record Link(String url, Words words) {}
}
