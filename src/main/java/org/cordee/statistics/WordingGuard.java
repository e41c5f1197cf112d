package org.cordee.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses, below level 4 of the {@link ClaimLevel ladder}, words that turn what was observed into a cause: « grâce à »,
 * « prouve », « efficacité démontrée », their inflections and their English equals, negated ones included. Names the
 * words and proposes honest ones. Never touches a {@link Wording.Quotation}.
 */
public final class WordingGuard {

    private static final String SOME_WORDS = "(?:[ ,]+[a-z'-]+){0,5}?";

    private static final List<Rule> RULES = List.of(
            rule(
                    "graces?(?:[ ,]+(?:notamment|surtout|aussi|egalement|principalement|en|grande|partie|entre|autres))*"
                            + "[ ,]+(?:a|au|aux)",
                    "on observe… ; associé à"),
            rule(
                    "efficacites?" + SOME_WORDS + " (?:demontr[a-z]*|prouv[a-z]*|etabli(?:e|s|es)?)",
                    "on observe une amélioration, associée à…"),
            rule(
                    "(?:demontr[a-z]*|demonstration|etabli(?:t|s|r|ssent)?)" + SOME_WORDS + "[ ']+[a-z]?'?efficacites?",
                    "on observe une amélioration, associée à…"),
            rule("(?:scientifiquement|cliniquement) demontr[a-z]*", "on observe"),
            rule("prouv(?!enc)[a-z]*", "on observe"),
            rule(
                    "(?:fait|font|faire|fera|feront|apport[a-z]*|donn[a-z]*) (?:la|sa|ses|leurs?) preuves?",
                    "on observe une amélioration"),
            rule("preuves? (?:que|qu'[a-z]+|de (?:l'|son |leur )efficacite)", "on observe que"),
            rule("thanks" + "(?: (?:largely|mainly|mostly|partly|in part))? to", "we observe…; associated with"),
            rule("(?:un)?prov(?:e|es|ed|en|ing|ably)", "we observe"),
            rule("proof (?:that|of (?:its |their |the )?(?:effectiveness|efficacy))", "we observe that"),
            rule(
                    "(?:effectiveness|efficacy)" + SOME_WORDS + " (?:demonstrat[a-z]*|establish(?:es|ed|ing)?)",
                    "we observe an improvement, associated with…"),
            rule(
                    "(?:demonstrat[a-z]*|establish(?:es|ed|ing)?)" + SOME_WORDS + " (?:effectiveness|efficacy)",
                    "we observe an improvement, associated with…"));

    private WordingGuard() {}

    private record Rule(Pattern words, String instead) {}

    /**
     * Words that say more than the design allows.
     *
     * @param words as typed
     * @param from where they begin in the text
     * @param instead honest words, in the language of the words found
     */
    public record Finding(String words, int from, String instead) {}

    /** What this text may not say at this level, in the order of the text; empty when it may stay as it is. */
    public static List<Finding> check(Wording wording, ClaimLevel level) {
        if (wording instanceof Wording.Quotation || level.namesAnEffect()) {
            return List.of();
        }
        FoldedText text = new FoldedText(wording.text());
        List<Span> spans = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher found = rule.words().matcher(text.letters());
            while (found.find()) {
                spans.add(new Span(found.start(), found.end(), rule.instead()));
            }
        }
        return apart(spans).stream()
                .map(span -> new Finding(text.typed(span.from(), span.to()), text.place(span.from()), span.instead()))
                .toList();
    }

    /** What a claim may not say at this level. */
    public static List<Finding> checkClaim(String claim, ClaimLevel level) {
        return check(new Wording.Claim(claim), level);
    }

    private record Span(int from, int to, String instead) {}

    /** Of words found twice, the longer finding stays. */
    private static List<Span> apart(List<Span> spans) {
        List<Span> kept = new ArrayList<>();
        spans.stream()
                .sorted(Comparator.comparingInt(Span::from).thenComparing(Span::to, Comparator.reverseOrder()))
                .filter(span -> kept.isEmpty()
                        || span.from() >= kept.get(kept.size() - 1).to())
                .forEach(kept::add);
        return kept;
    }

    private static Rule rule(String words, String instead) {
        return new Rule(Pattern.compile("(?<![a-z0-9])" + words + "(?![a-z0-9])"), instead);
    }
}
