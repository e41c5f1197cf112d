package org.cordee.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.cordee.reference.Words;

/** What the coordination reads: what waits, and what is shown. */
record ReviewPage(List<Release> releases, Map<String, Words> statements, Form form) implements Page {

    @Override
    public String template() {
        return "evidence/review";
    }

    @Override
    public String titleKey() {
        return "evidence.review.title";
    }

    @Override
    public String windowTitleKey() {
        return "evidence.stories.window";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }

    @Override
    public Set<Subject> subjects() {
        return releases.stream()
                .map(release -> new Subject("evidence.release", release.id(), release.account()))
                .collect(Collectors.toSet());
    }

    List<Release> waiting() {
        return releases.stream()
                .filter(release -> release.state() == Release.State.OFFERED)
                .toList();
    }

    List<Release> shown() {
        return releases.stream()
                .filter(release -> release.state() == Release.State.RELEASED)
                .toList();
    }

    String title(String statement, Locale language) {
        Words title = statements.get(statement);
        return title == null ? statement : title.in(language);
    }
}
