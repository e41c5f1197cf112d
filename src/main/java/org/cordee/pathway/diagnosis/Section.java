package org.cordee.pathway.diagnosis;

import java.util.List;
import org.cordee.reference.Words;

/** Practices that go together; a round asks whole sections. */
record Section(String code, Words title, List<Practice> practices) {}
