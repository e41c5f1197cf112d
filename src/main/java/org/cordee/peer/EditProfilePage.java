package org.cordee.peer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;

/** The form of one's own sheet. */
record EditProfilePage(Form form, int version, int declaration, PeerWords words, Map<String, String> departments)
        implements Page {

    @Override
    public String template() {
        return "peer/edit_profile";
    }

    @Override
    public String titleKey() {
        return "peer.edit.title";
    }

    List<Option> statuses(PageContext ctx) {
        return Arrays.stream(PeerStatus.values())
                .map(status -> Option.of(status.code(), ctx.t("peer.status." + status.code())))
                .toList();
    }

    List<Option> titles(Locale language) {
        return PeerWords.options(words.titles(), language);
    }

    List<Option> publics(Locale language) {
        return PeerWords.options(words.publics(), language);
    }

    List<Option> formats(Locale language) {
        return PeerWords.options(words.formats(), language);
    }

    List<Option> moments(Locale language) {
        return PeerWords.options(words.moments(), language);
    }

    List<Option> places() {
        return departments.entrySet().stream()
                .map(entry -> Option.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    String sentence(Locale language) {
        return words.declaration(declaration).in(language);
    }
}
