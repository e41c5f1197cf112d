package org.cordee.placement.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.peer.PeerWords;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.PageContext;
import org.cordee.reference.Term;
import org.springframework.stereotype.Component;

/** The lists of the exchange, in words: the same as those peers describe themselves with. */
@Component
public final class ExchangeWords {

    private final PeerWords words;

    ExchangeWords(PeerWords words) {
        this.words = words;
    }

    /** Publics to choose from. */
    public List<Option> publics(PageContext ctx) {
        return options(words.publics(), ctx);
    }

    /** Ways of working to choose from. */
    public List<Option> formats(PageContext ctx) {
        return options(words.formats(), ctx);
    }

    /** Moments of the week to choose from. */
    public List<Option> moments(PageContext ctx) {
        return options(words.moments(), ctx);
    }

    /** These codes in words, whichever list they come from. */
    public String named(PageContext ctx, List<String> codes) {
        return Stream.of(words.publics(), words.formats(), words.moments())
                .flatMap(List::stream)
                .filter(term -> codes.contains(term.code()))
                .map(term -> term.words().in(ctx.locale()).toLowerCase(ctx.locale()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** A reason as a sentence. */
    String reason(PageContext ctx, Reason reason) {
        return switch (reason.kind()) {
            case ACCESS, ACCESS_MISSING ->
                ctx.t(
                        reason.key(),
                        reason.codes().stream()
                                .map(code -> ctx.t("exchange.access." + code).toLowerCase(ctx.locale()))
                                .collect(Collectors.joining(", ")));
            case MOMENTS, FORMATS, PUBLICS -> ctx.t(reason.key(), named(ctx, reason.codes()));
            default -> ctx.t(reason.key(), reason.number());
        };
    }

    /** The known codes among those chosen in each list. */
    public Wishes known(Wishes chosen) {
        return new Wishes(
                known(words.publics(), chosen.publics()),
                known(words.formats(), chosen.formats()),
                known(words.moments(), chosen.moments()),
                chosen.minors());
    }

    /** An enum as choices, in its own order. */
    public static List<Option> options(PageContext ctx, String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .map(code -> Option.of(code, ctx.t(prefix + code)))
                .toList();
    }

    private static List<Option> options(List<Term> terms, PageContext ctx) {
        return terms.stream()
                .map(term -> Option.of(term.code(), term.words().in(ctx.locale())))
                .toList();
    }

    private static List<String> known(List<Term> terms, List<String> chosen) {
        return terms.stream().map(Term::code).filter(chosen::contains).toList();
    }
}
