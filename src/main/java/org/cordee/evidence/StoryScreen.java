package org.cordee.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the page of one text. */
@Component
class StoryScreen {

    private static final int USUAL_YEARS = 1;

    private final NarrativeQueries queries;
    private final NarrativeContent content;
    private final Statements statements;
    private final Today today;

    StoryScreen(NarrativeQueries queries, NarrativeContent content, Statements statements, Today today) {
        this.queries = queries;
        this.content = content;
        this.statements = statements;
        this.today = today;
    }

    StoryPage blank(Actor.Person teller, Stage stage, Form form, Locale language) {
        return new StoryPage(
                null,
                teller.account(),
                stage,
                form,
                Form.empty(),
                content.plan().of(stage),
                subjects(language),
                content.consent(),
                List.of(),
                Map.of(),
                today.date().plusYears(3));
    }

    /** The page of a text; the forms as typed where one was refused. */
    StoryPage one(Actor.Person teller, UUID id, @Nullable Form typed, @Nullable Form offered, Locale language) {
        Narrative story = queries.one(id, teller.account());
        List<Release> editions = queries.releasesOf(id, teller.account());
        return new StoryPage(
                id,
                teller.account(),
                story.stage(),
                typed == null ? StoryForms.filled(story) : typed,
                offered == null ? Form.empty().with("expires_on", today.date().plusYears(USUAL_YEARS)) : offered,
                content.plan().of(story.stage()),
                subjects(language),
                content.consent(),
                editions,
                editions.stream().collect(Collectors.toMap(Release::id, release -> queries.uses(release.id()))),
                today.date().plusYears(3));
    }

    private List<Option> subjects(Locale language) {
        return statements.all().stream()
                .map(statement -> Option.of(statement.code(), statement.title().in(language)))
                .toList();
    }
}
