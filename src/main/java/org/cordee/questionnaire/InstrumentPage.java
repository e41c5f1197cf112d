package org.cordee.questionnaire;

import java.util.List;
import java.util.stream.IntStream;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;

/**
 * What is known of one instrument, and the act that makes it usable.
 *
 * @param permissions those the actor may see, the latest first
 * @param words typed in with the one that holds; none otherwise
 * @param mayAttest whether the actor attests instruments of this tier
 */
record InstrumentPage(
        Instrument instrument,
        Standing standing,
        List<Permission> permissions,
        TypedWords words,
        boolean mayAttest,
        Form form)
        implements Page {

    @Override
    public String template() {
        return "questionnaire/instrument";
    }

    @Override
    public String titleKey() {
        return "questionnaire.instrument.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(instrument.abbr());
    }

    /** Whether the form to attest is shown: nothing holds yet. */
    boolean isAttestable() {
        return mayAttest && instrument.canBeAsked() && standing != Standing.PERMITTED;
    }

    List<Option> languageOptions(PageContext ctx) {
        return instrument.translations().stream()
                .map(Translation::language)
                .map(language -> Option.of(language, ctx.t("questionnaire.language." + language)))
                .toList();
    }

    List<ScaleLine> scales() {
        return instrument.scales().stream()
                .map(scale -> new ScaleLine(instrument, scale))
                .toList();
    }

    /** The values whose words are typed in; none when each item has its own. */
    List<Integer> answerValues() {
        AnswerScale answers = instrument.answers();
        return answers == null
                ? List.of()
                : IntStream.rangeClosed(answers.min(), answers.max()).boxed().toList();
    }

    /** Whether the words of a value may be left empty: only the two ends are always needed. */
    boolean isEnd(int value) {
        AnswerScale answers = instrument.answers();
        return answers != null && (value == answers.min() || value == answers.max());
    }

    /** The words of an item as they are here: shipped or typed in; empty when they are not. */
    String itemWords(Item item, PageContext ctx) {
        if (item.text() != null) {
            return item.text().in(ctx.locale());
        }
        return words.items().getOrDefault(item.id(), "");
    }

    boolean hasWords() {
        return instrument.hasWords() || !words.items().isEmpty();
    }

    int minutes() {
        return Math.max(1, (instrument.secondsToFill() + 30) / 60);
    }
}
