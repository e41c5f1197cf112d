package org.cordee.pathway.ending;

import java.time.LocalDate;
import java.util.List;

/** When and in which ways goodbye is said to the persons supported. */
record Goodbye(LocalDate on, List<String> ways) {}
