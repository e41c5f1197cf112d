package org.cordee.activity;

enum Provenance {
    /** Written by the peer on a screen. */
    SCREEN,
    /** Copied from the peer's paper sheet by the référent or the deputy, because the peer asked. */
    PAPER
}
