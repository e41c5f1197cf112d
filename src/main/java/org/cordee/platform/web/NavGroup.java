package org.cordee.platform.web;

import java.util.Arrays;
import java.util.List;

/**
 * Places of the menu under one heading.
 *
 * @param key the message key of the heading
 * @param folded whether a wide screen shows them behind the heading; the others stand in the row one by one
 */
public record NavGroup(String key, boolean folded, List<NavEntry> entries) {

    /** How many places a row holds before it takes a second line. */
    private static final int ROW = 8;

    public NavGroup {
        entries = List.copyOf(entries);
    }

    /** A menu in groups; a short one is one group, and a group of one place is not folded. */
    static List<NavGroup> of(List<NavEntry> nav) {
        if (nav.size() <= ROW) {
            return List.of(new NavGroup(MenuGroup.DAILY.key(), false, nav));
        }
        return Arrays.stream(MenuGroup.values())
                .map(group -> of(group, nav))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private static NavGroup of(MenuGroup group, List<NavEntry> nav) {
        List<NavEntry> own =
                nav.stream().filter(entry -> entry.group() == group).toList();
        return new NavGroup(group.key(), group != MenuGroup.DAILY && own.size() > 1, own);
    }

    /** Whether the person is in one of these places. */
    public boolean current() {
        return entries.stream().anyMatch(NavEntry::current);
    }
}
