package org.cordee.platform.web;

/** One view of a page that has several: its own address, its words as shown, and whether it is the view shown. */
public record Tab(String href, String text, boolean current) {}
