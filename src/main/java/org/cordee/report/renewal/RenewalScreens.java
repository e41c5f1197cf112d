package org.cordee.report.renewal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordee.funding.Fundings;
import org.cordee.funding.Post;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.structure.Structures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the screens of renewal files. */
@Component
@Transactional(readOnly = true)
class RenewalScreens {

    private static final int AHEAD = 12;

    private final RenewalDesk desk;
    private final RenewalQueries queries;
    private final RenewalText text;
    private final Fundings fundings;
    private final Structures structures;
    private final Messages messages;
    private final Today today;

    RenewalScreens(
            RenewalDesk desk,
            RenewalQueries queries,
            RenewalText text,
            Fundings fundings,
            Structures structures,
            Messages messages,
            Today today) {
        this.desk = desk;
        this.queries = queries;
        this.text = text;
        this.fundings = fundings;
        this.structures = structures;
        this.messages = messages;
        this.today = today;
    }

    RenewalListPage list(Actor.Person actor, Problems problems) {
        UUID structure = RenewalPolicy.ownStructure(actor);
        List<Renewal> renewals = queries.ofStructure(structure);
        List<Post> posts = fundings.postsOf(structure);
        return new RenewalListPage(
                fundings.ending(structure, AHEAD).stream()
                        .filter(end -> renewals.stream()
                                .noneMatch(renewal ->
                                        renewal.post().equals(end.post().id()) && renewal.answer() != Answer.REFUSED))
                        .toList(),
                renewals,
                posts.stream().collect(Collectors.toMap(Post::id, Function.identity())),
                structures.names(posts.stream().map(Post::funder).toList()),
                problems);
    }

    /** The file with what its director wrote. */
    RenewalPage one(Actor.Person actor, UUID id, Locale language) {
        Renewal renewal = desk.get(actor, id);
        return one(actor, renewal, filled(renewal), language);
    }

    /** The file with what was typed and refused. */
    RenewalPage refused(Actor.Person actor, UUID id, Form typed, Locale language) {
        return one(actor, desk.get(actor, id), typed, language);
    }

    private RenewalPage one(Actor.Person actor, Renewal renewal, Form form, Locale language) {
        Post post = desk.post(actor, renewal.post());
        return new RenewalPage(
                renewal,
                post,
                structures.names(List.of(post.funder())).getOrDefault(post.funder(), ""),
                text.of(actor, renewal),
                Arrays.stream(Answer.values())
                        .map(answer ->
                                Option.of(answer.name(), messages.text(language, "renewal.answer." + answer.code())))
                        .toList(),
                form);
    }

    private Form filled(Renewal renewal) {
        RenewalRequest request = renewal.request();
        return Form.empty()
                .with("done", request.done())
                .with("asked", request.asked())
                .with("yearly", request.yearly())
                .with("months", request.months())
                .with("sent_on", today.date())
                .with("answered_on", today.date());
    }
}
