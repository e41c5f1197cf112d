package org.cordee.structure.finess;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a register file says of itself: its layout, its encoding as detected, and the day it was extracted if it says so. */
public record FinessHeader(
        FinessLayout layout, Charset encoding, @Nullable LocalDate extractedOn) {}
