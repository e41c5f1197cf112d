package org.cordee.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.cordee.platform.i18n.Localized;

/**
 * A statement as whatever draws on it knows it.
 *
 * @param code what it is kept by
 * @param title in the languages it was written in
 * @param edition the version it is at
 * @param path its page
 * @param benefits the codes of what questionnaires measure of it; empty where none speaks of it
 * @param certainties how sure research is of its parts, the surest first, each once; see {@link Certainty}
 */
public record Stated(
        String code,
        Localized title,
        int edition,
        String path,
        Grounds grounds,
        List<String> benefits,
        List<String> certainties) {

    public Stated {
        benefits = List.copyOf(benefits);
        certainties = List.copyOf(certainties);
    }

    static List<String> certainties(Stream<Certainty> found) {
        return found.distinct().sorted().map(Certainty::code).toList();
    }
}
