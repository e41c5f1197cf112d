package org.cordee.wellbeing;

import java.util.List;
import java.util.Locale;
import org.cordee.platform.web.Beside;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;

/** How the peer is, for the peer alone, with whom they may turn to. */
record CheckInPage(CheckInContent content, List<CheckIn> kept, Contacts contacts, Form form) implements Page {

    /** Whom the peer may turn to. */
    record Contacts(List<EmergencyNumber> numbers, List<CloseOne> closeOnes, List<Beside.Companion> beside) {}

    @Override
    public String template() {
        return "wellbeing/check_in";
    }

    @Override
    public String titleKey() {
        return "wellbeing.check_in.title";
    }

    List<Option> levels(CheckInContent.Item item, Locale language) {
        return item.levels().stream()
                .map(level -> Option.of(level.code(), level.words().in(language)))
                .toList();
    }

    /** What was answered, in words; items no longer asked are left out. */
    List<String> words(CheckIn one, Locale language) {
        return content.items().stream()
                .flatMap(item -> item.level(one.answers().getOrDefault(item.code(), "")).stream()
                        .map(level ->
                                item.words().in(language) + " " + level.words().in(language)))
                .toList();
    }
}
