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

/** What waits to be read by the coordination. */
record ReviewPage(List<Release> waiting, Map<String, Words> statements, Form form) implements Page {

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
        return waiting.stream()
                .map(release -> new Subject("evidence.release", release.id(), release.account()))
                .collect(Collectors.toSet());
    }

    String title(String statement, Locale language) {
        Words title = statements.get(statement);
        return title == null ? statement : title.in(language);
    }
}
