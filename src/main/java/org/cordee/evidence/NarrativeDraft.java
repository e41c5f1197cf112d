package org.cordee.evidence;

import java.util.List;
import java.util.Map;

/** What is written of a text: its title, the statements it is about, its words by part. */
public record NarrativeDraft(String title, List<String> subjects, Map<String, String> words) {}
