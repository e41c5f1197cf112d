package org.cordee.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A peer or a professional writes a text that is theirs alone, changes it, lets it grow, throws it away. */
@Component
class TellStory {

    private final NarrativeStore store;
    private final NarrativeQueries queries;
    private final NarrativeContent content;
    private final Ids ids;
    private final Today today;

    TellStory(NarrativeStore store, NarrativeQueries queries, NarrativeContent content, Ids ids, Today today) {
        this.store = store;
        this.queries = queries;
        this.content = content;
        this.ids = ids;
        this.today = today;
    }

    @Transactional
    Outcome<UUID> write(Actor.Person teller, Stage stage, NarrativeDraft draft) {
        Corner corner = Corner.of(teller);
        Problems problems = problems(draft);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        UUID id = ids.next();
        store.add(
                new Narrative(id, corner, stage, draft.title(), draft.subjects(), draft.words(), today.date(), 0),
                teller);
        return Outcome.done(id);
    }

    @Transactional
    Outcome<UUID> change(Actor.Person teller, UUID id, NarrativeDraft draft) {
        Narrative before = queries.one(id, teller.account());
        Problems problems = problems(draft);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        store.change(before, draft);
        return Outcome.done(id);
    }

    /** A spark becomes the middle of a story; the spark stays. */
    @Transactional
    UUID grow(Actor.Person teller, UUID id) {
        Narrative spark = queries.one(id, teller.account());
        UUID story = ids.next();
        Map<String, String> words = new HashMap<>();
        words.put("done", String.join("\n", spark.words().values()));
        store.add(
                new Narrative(
                        story, spark.corner(), Stage.STORY, spark.title(), spark.subjects(), words, today.date(), 0),
                teller);
        return story;
    }

    /** With it go all its releases, wherever they were shown. */
    @Transactional
    void remove(Actor.Person teller, UUID id) {
        Narrative own = queries.one(id, teller.account());
        store.remove(own.id());
    }

    /** The parts of a stage, for whoever reads the form. */
    List<NarrativePlan.Part> parts(Stage stage) {
        return content.plan().of(stage);
    }

    private static Problems problems(NarrativeDraft draft) {
        Stream<Problem> sensitive = Stream.concat(Stream.of(draft.title()), draft.words().values().stream())
                .flatMap(text -> SensitiveText.refusal(draft.title().equals(text) ? "title" : "", text).stream());
        Stream<Problem> empty =
                draft.words().isEmpty() ? Stream.of(Problem.ofAll("error.evidence.nothing_told")) : Stream.empty();
        return new Problems(Stream.concat(sensitive, empty).distinct().toList());
    }
}
