package org.cordee.structure;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** A set of departments (INSEE codes) that one coordination serves, counting its days in one zone. */
public record Territory(UUID id, String name, ZoneId zone, List<String> departments, int version) {}
