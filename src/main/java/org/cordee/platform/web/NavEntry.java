package org.cordee.platform.web;

/** One entry of the menu as shown: where it leads, its message key, its icon, whether it is where the person is, its heading. */
public record NavEntry(String href, String key, String icon, boolean current, MenuGroup group) {}
