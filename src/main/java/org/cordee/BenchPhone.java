package org.cordee;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.questionnaire.AskedBench;

/**
 * A phone on which persons answer one after the other, each by their card, all questions on one page. Opening gives a
 * page filled in, to be sent later, so that sending is timed alone.
 */
final class BenchPhone {

    /** WHO-5, PAIR-P and PAIR-U: what persons are asked without plug-ins. */
    static final int QUESTIONS = AskedBench.ofPersons().stream()
            .mapToInt(part -> part.items().size())
            .sum();

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern CHOICE = Pattern.compile("name=\"(a\\.[^\"]+)\" value=\"(\\d+)\"");

    private final BenchBrowser browser;
    private final Queue<AnswerCode> cards;
    private final Queue<Map<String, String>> filled = new ConcurrentLinkedQueue<>();
    private int turn;

    BenchPhone(BenchBrowser browser, List<AnswerCode> cards) {
        this.browser = browser;
        this.cards = new ConcurrentLinkedQueue<>(cards);
    }

    /** The door, the card, consent, the questions. */
    boolean open() {
        Map<String, String> door = hidden(browser.get("/q"));
        door.put("code", cards.remove().shown());
        Map<String, String> consent = hidden(browser.postForPage("/q", door));
        consent.putAll(Map.of("said", "yes", "whole", "true"));
        filled.add(filled(browser.postForPage("/q/start", consent)));
        return !cards.isEmpty();
    }

    /** Every answer in one form, which ends the participation and scores it. */
    boolean submit() {
        return !browser.postForPage("/q/finish", filled.remove()).isEmpty() && !filled.isEmpty();
    }

    private Map<String, String> filled(String page) {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        CHOICE.matcher(page)
                .results()
                .forEach(choice -> choices.computeIfAbsent(choice.group(1), field -> new ArrayList<>())
                        .add(choice.group(2)));
        if (choices.size() != QUESTIONS) {
            throw new IllegalStateException("the page asks " + choices.size() + " questions");
        }
        Map<String, String> form = hidden(page);
        choices.forEach((field, values) -> form.put(field, values.get(turn++ % values.size())));
        return form;
    }

    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        HIDDEN.matcher(page).results().forEach(field -> fields.put(field.group(1), field.group(2)));
        return fields;
    }
}
