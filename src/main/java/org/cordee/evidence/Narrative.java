package org.cordee.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody tells, theirs alone.
 *
 * @param subjects the statements it is about
 * @param words by part of the plan
 */
record Narrative(
        UUID id,
        Corner corner,
        Stage stage,
        String title,
        List<String> subjects,
        Map<String, String> words,
        LocalDate writtenOn,
        int version) {}
