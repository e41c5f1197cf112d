package org.cordee.placement.training;

import java.util.List;
import java.util.Locale;
import org.cordee.platform.web.Option;
import org.cordee.reference.Term;
import org.cordee.reference.Words;

/**
 * One version of the grid of a placement in training. Its levels are words, in order, and no figure is ever made of them.
 *
 * @param levels how far somebody is in a domain
 * @param domains what is learned
 * @param answers what a trainee may say of a sentence about the place
 * @param host the sentences about the place
 */
record GridContent(List<Term> levels, List<Item> domains, List<Term> answers, List<Item> host) {

    /** A domain or a sentence, and what helps to answer. */
    record Item(String code, Words label, Words hint) {}

    boolean hasLevel(String code) {
        return levels.stream().anyMatch(level -> level.code().equals(code));
    }

    /** The place of an answer, from zero; minus one when it is none. */
    int answer(String code) {
        return answers.stream().map(Term::code).toList().indexOf(code);
    }

    String level(String code, Locale language) {
        return levels.stream()
                .filter(level -> level.code().equals(code))
                .findFirst()
                .map(level -> level.words().in(language))
                .orElse(code);
    }

    String answer(int place, Locale language) {
        return answers.get(place).words().in(language);
    }

    static List<Option> options(List<Term> terms, Locale language) {
        return terms.stream()
                .map(term -> Option.of(term.code(), term.words().in(language)))
                .toList();
    }
}
