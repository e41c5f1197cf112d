package org.cordee.site;

import java.util.UUID;
import org.cordee.platform.actor.Role;

/** A letter box somebody opened: readers of one role in one scope, under the name of the structure or territory. */
record Box(Role role, UUID scope, UUID territory, String label) {}
