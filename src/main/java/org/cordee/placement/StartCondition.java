package org.cordee.placement;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.Problem;

/** What another module asks to be finished before an arrival; declared as a bean, asked inside the transaction. */
public interface StartCondition {
    /** What is left to finish before this placement may become active; empty when nothing is. */
    List<Problem> open(UUID placement);
}
