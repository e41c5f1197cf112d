package org.cordee.pathway.ending;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordee.platform.web.Option;
import org.cordee.reference.Words;

/**
 * What helps to end well, as reference content.
 *
 * @param ways how one may say goodbye to the persons supported
 * @param note a ready note to them, a sentence a line
 */
record EndingContent(List<Way> ways, List<Words> note) {

    /** One way to say goodbye. */
    record Way(String code, Words words) {}

    Set<String> codes() {
        return ways.stream().map(Way::code).collect(Collectors.toSet());
    }

    List<Option> options(Locale language) {
        return ways.stream()
                .map(way -> Option.of(way.code(), way.words().in(language)))
                .toList();
    }
}
