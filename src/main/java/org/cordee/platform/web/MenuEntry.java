package org.cordee.platform.web;

import java.util.Set;
import org.cordee.platform.actor.Role;

/**
 * A screen a module puts into the menu of some roles; declared as a bean.
 *
 * @param order its place, small first
 * @param href its address
 * @param key the message key of its words
 * @param icon the icon's id in the sprite
 * @param roles who sees it; empty means visitors
 * @param group under which heading it stands where a menu is long
 */
public record MenuEntry(int order, String href, String key, String icon, Set<Role> roles, MenuGroup group) {

    /** A place one comes to every week. */
    public MenuEntry(int order, String href, String key, String icon, Set<Role> roles) {
        this(order, href, key, icon, roles, MenuGroup.DAILY);
    }

    /** The same place under another heading. */
    public MenuEntry in(MenuGroup other) {
        return new MenuEntry(order, href, key, icon, roles, other);
    }

    /** A place of the public menu, shown to whoever is not signed in. */
    public static MenuEntry forVisitors(int order, String href, String key, String icon) {
        return new MenuEntry(order, href, key, icon, Set.of());
    }
}
