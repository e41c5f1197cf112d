package org.cordee.peer;

/** A peer lets one audience see one part of their sheet. */
record Consent(ProfileField field, Audience audience) {}
