package org.cordee.activity;

/** The four kinds of support a peer gives (SAMHSA): offered as tags, never asked. */
enum Support {
    EMOTIONAL,
    INFORMATIONAL,
    INSTRUMENTAL,
    AFFILIATIONAL
}
