package org.cordee.evidence;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Page;

/** What somebody told, for themselves. */
record StoryListPage(UUID teller, List<Narrative> stories) implements Page {

    @Override
    public String template() {
        return "evidence/stories";
    }

    @Override
    public String titleKey() {
        return "evidence.stories.title";
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
        return stories.stream()
                .map(story -> new Subject("evidence.narrative", story.id(), teller))
                .collect(Collectors.toSet());
    }
}
