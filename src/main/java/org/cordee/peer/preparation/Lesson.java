package org.cordee.peer.preparation;

import java.util.List;
import org.cordee.reference.Words;

/**
 * One short thing to read.
 *
 * @param minutes how long it takes somebody who reads slowly
 * @param keep the one sentence to keep
 * @param source what it stands on
 */
record Lesson(String code, int minutes, Words title, Words lead, List<Part> parts, Words keep, Words source) {

    /** What it says under one heading. */
    record Part(Words title, List<Words> points) {}
}
