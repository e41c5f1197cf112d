package org.cordee.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * One text, for its teller: the words, the terms of its release, its editions and where they were used.
 *
 * @param id null while it is not yet written
 */
record StoryPage(
        @Nullable UUID id,
        UUID teller,
        Stage stage,
        Form form,
        Form offer,
        List<NarrativePlan.Part> parts,
        List<Option> subjectOptions,
        List<Words> consent,
        List<Release> editions,
        Map<UUID, List<ReleaseUse>> uses,
        LocalDate latest)
        implements Page {

    @Override
    public String template() {
        return "evidence/story";
    }

    @Override
    public String titleKey() {
        return id == null ? "evidence.story.new." + stage.code() : "evidence.story.title." + stage.code();
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
        return id == null ? Set.of() : Set.of(new Subject("evidence.narrative", id, teller));
    }

    /** Where the form is sent. */
    String action() {
        return id == null ? "/evidence/mine/new?stage=" + stage.code() : "/evidence/mine/" + id;
    }

    /** Whether an edition waits or is shown, so that none other may be offered. */
    boolean isOffered() {
        return editions.stream().anyMatch(Release::isOpen);
    }

    List<ReleaseUse> usesOf(Release release) {
        return uses.getOrDefault(release.id(), List.of());
    }
}
