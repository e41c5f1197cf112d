package org.cordee.gathering;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to read for a group.
 *
 * @param url a link, or null when it is a file kept here
 */
record Material(UUID id, String label, @Nullable String url) {}
