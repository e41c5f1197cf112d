package org.cordee.structure.register;

import java.util.List;
import java.util.UUID;

/** One row of an import as reviewed: what will happen to it, and why. */
record ImportRow(
        long line,
        String verdict,
        String finess,
        String name,
        String town,
        List<String> reasons,
        List<String> changed,
        UUID structure) {}
