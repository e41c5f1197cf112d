package org.cordee.platform.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The colours of one scheme, read from a style sheet as the browser would. */
record Tokens(Map<String, String> colours) {

    private static final Pattern COLOUR = Pattern.compile("--([\\w-]+):\\s*(#[0-9a-f]{6});");

    /** The colours declared in the block that opens with this selector. */
    static Tokens of(String sheet, String selector) {
        int start = sheet.indexOf(selector);
        if (start < 0) {
            throw new IllegalArgumentException("no block " + selector);
        }
        String block = sheet.substring(start, sheet.indexOf('}', start));
        Map<String, String> found = new TreeMap<>();
        COLOUR.matcher(block).results().forEach((MatchResult hit) -> found.put(hit.group(1), hit.group(2)));
        return new Tokens(found);
    }

    /** The contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
    double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private double luminance(String name) {
        String colour = colours.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("no colour --" + name);
        }
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
