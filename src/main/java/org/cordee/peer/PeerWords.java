package org.cordee.peer;

import java.util.List;
import java.util.Locale;
import org.cordee.platform.web.Option;
import org.cordee.reference.ReferencePack;
import org.cordee.reference.ReferencePacks;
import org.cordee.reference.Term;
import org.cordee.reference.Words;
import org.springframework.stereotype.Component;

/** The lists a peer chooses from and the sentence they may make their own: reference content, in force now. */
@Component
public final class PeerWords {

    private static final String DECLARATION = "recovery-declaration";

    private final ReferencePacks packs;
    private final Lists lists;

    PeerWords(ReferencePacks packs) {
        this.packs = packs;
        this.lists = packs.latest("peer-words").as(Lists.class);
    }

    private record Lists(List<Term> titles, List<Term> publics, List<Term> formats, List<Term> moments) {}

    /** Titles teams use, to choose from or not. */
    public List<Term> titles() {
        return lists.titles();
    }

    /** Publics a peer may wish to meet. */
    public List<Term> publics() {
        return lists.publics();
    }

    /** Ways of working. */
    public List<Term> formats() {
        return lists.formats();
    }

    /** Moments of the week. */
    public List<Term> moments() {
        return lists.moments();
    }

    /** The version of the declaration in force. */
    public int declarationVersion() {
        return packs.latest(DECLARATION).version();
    }

    /** The sentence of a version of the declaration. */
    public Words declaration(int version) {
        ReferencePack pack = packs.version(DECLARATION, version)
                .orElseThrow(() -> new IllegalArgumentException("no declaration of version " + version));
        return pack.as(Words.class);
    }

    static List<Option> options(List<Term> terms, Locale language) {
        return terms.stream()
                .map(term -> Option.of(term.code(), term.words().in(language)))
                .toList();
    }

    static List<String> shown(List<Term> terms, List<String> codes, Locale language) {
        return terms.stream()
                .filter(term -> codes.contains(term.code()))
                .map(term -> term.words().in(language))
                .toList();
    }
}
