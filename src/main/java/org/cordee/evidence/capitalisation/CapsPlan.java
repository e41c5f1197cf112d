package org.cordee.evidence.capitalisation;

import java.util.List;
import org.cordee.reference.Words;

/** The parts of a sheet, in the order it is read. */
record CapsPlan(List<Part> parts) {

    /** One part: its heading, and the question that helps to write it. */
    record Part(String code, Words label, Words hint) {}

    boolean has(String code) {
        return parts.stream().anyMatch(part -> part.code().equals(code));
    }
}
