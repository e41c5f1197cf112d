package org.cordee.structure;

import java.util.List;

/** Which register categories are addiction care, those that closed and stay in archives included. */
public final class AddictionCare {
    /**
     * CSAPA 197, CAARUD 178, ACT 165, LHSS 180, LAM 213, mobile teams 608, therapeutic flats 412; closed: CSST 160,
     * CCAA 162, reception 419, aftercare 431 and 432. In the order they are offered.
     */
    public static final List<String> CATEGORIES =
            List.of("197", "178", "165", "180", "213", "608", "412", "160", "162", "419", "431", "432");

    private AddictionCare() {}
}
