package org.cordee.evidence;

import java.text.Normalizer;
import java.util.Map;

/** The words of a BibTeX value: accents, ligatures and escaped signs of LaTeX become letters, braces go. */
final class LatexText {

    private static final Map<Character, String> ACCENTS = Map.ofEntries(
            Map.entry('\'', "\u0301"),
            Map.entry('`', "\u0300"),
            Map.entry('^', "\u0302"),
            Map.entry('"', "\u0308"),
            Map.entry('~', "\u0303"),
            Map.entry('=', "\u0304"),
            Map.entry('.', "\u0307"),
            Map.entry('c', "\u0327"),
            Map.entry('v', "\u030C"),
            Map.entry('u', "\u0306"),
            Map.entry('H', "\u030B"),
            Map.entry('k', "\u0328"),
            Map.entry('r', "\u030A"));
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("ss", "ß"),
            Map.entry("i", "i"),
            Map.entry("j", "j"),
            Map.entry("textbackslash", "\\"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textasciicircum", "^"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("guillemotleft", "«"),
            Map.entry("guillemotright", "»"));

    private final String latex;
    private final StringBuilder words = new StringBuilder();
    private int at;

    private LatexText(String latex) {
        this.latex = latex;
    }

    static String plain(String latex) {
        LatexText text = new LatexText(latex);
        while (text.at < latex.length()) {
            text.next();
        }
        return Normalizer.normalize(text.words.toString(), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private void next() {
        char sign = latex.charAt(at++);
        if (sign == '\\' && at < latex.length()) {
            command();
        } else if (sign == '~') {
            words.append(' ');
        } else if (sign != '{' && sign != '}' && sign != '\\') {
            words.append(sign);
        }
    }

    private void command() {
        char sign = latex.charAt(at);
        String name = letters();
        String accent = ACCENTS.get(sign);
        if (accent != null && name.length() <= 1 && (name.isEmpty() || takesArgument())) {
            at = name.isEmpty() ? at + 1 : at;
            accented(accent);
        } else if (name.isEmpty()) {
            words.append(sign);
            at++;
        } else {
            words.append(LETTERS.getOrDefault(name, ""));
            skipEnd();
        }
    }

    private String letters() {
        int from = at;
        while (at < latex.length() && Character.isLetter(latex.charAt(at))) {
            at++;
        }
        return latex.substring(from, at);
    }

    private boolean takesArgument() {
        return at < latex.length() && (latex.charAt(at) == '{' || latex.charAt(at) == ' ');
    }

    /** The letter under an accent: bare, between braces, or a dotless i or j. */
    private void accented(String accent) {
        while (at < latex.length() && (latex.charAt(at) == '{' || latex.charAt(at) == ' ')) {
            at++;
        }
        if (at < latex.length() && latex.charAt(at) == '\\') {
            at++;
            words.append(LETTERS.getOrDefault(letters(), "")).append(accent);
        } else if (at < latex.length()) {
            words.append(latex.charAt(at++)).append(accent);
        }
    }

    /** What ends the name of a command: one space, or an empty pair of braces. */
    private void skipEnd() {
        if (latex.startsWith("{}", at)) {
            at += 2;
        } else if (at < latex.length() && latex.charAt(at) == ' ') {
            at++;
        }
    }
}
