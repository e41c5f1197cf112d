package org.cordee.wellbeing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.cordee.placement.Placements;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The return after a pause. */
@Controller
@Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR})
class ReturnController {

    private static final String HERE = "/placements/{id}/return";
    private static final List<String> TOPICS = List.of("rhythm", "missions", "helps");

    private final AgreeReturn agree;
    private final Placements placements;
    private final OneTimeForms forms;

    ReturnController(AgreeReturn agree, Placements placements, OneTimeForms forms) {
        this.agree = agree;
        this.placements = placements;
        this.forms = forms;
    }

    @Transactional(readOnly = true)
    @GetMapping(HERE)
    Reply show(Actor.Person actor, @PathVariable UUID id, HttpServletRequest request) {
        return Reply.page(page(actor, id, ReaderLanguage.of(request), null));
    }

    @PostMapping(HERE)
    Reply tick(Actor.Person actor, @PathVariable UUID id, HttpServletRequest request, FormReader form) {
        Locale language = ReaderLanguage.of(request);
        return forms.once(actor, form, () -> {
            List<String> lines =
                    TOPICS.stream().flatMap(topic -> form.all(topic).stream()).toList();
            return agree.handle(actor, id, lines)
                    .fold(
                            done -> Reply.to("/placements/" + id + "/return").saying("flash.wellbeing.return"),
                            refused -> Reply.refused(
                                    page(actor, id, language, form.form().refused(refused))));
        });
    }

    private ReturnPage page(Actor.Person actor, UUID id, Locale language, @Nullable Form typed) {
        ReturnSide side = ReturnSide.orStop(actor, placements.get(id));
        List<Ticked> ticked = agree.ticked(id);
        List<String> mine = of(ticked, side);
        List<String> theirs = of(ticked, side == ReturnSide.PEER ? ReturnSide.LEAD : ReturnSide.PEER);
        List<ReturnPage.Topic> topics = TOPICS.stream()
                .map(topic -> new ReturnPage.Topic(topic, agree.options(id, topic, language)))
                .toList();
        Form form = typed;
        if (form == null) {
            form = Form.empty();
            for (String topic : TOPICS) {
                form = form.withAll(topic, mine);
            }
        }
        return new ReturnPage(
                id,
                topics,
                words(topics, theirs.stream().filter(mine::contains)),
                words(topics, theirs.stream().filter(line -> !mine.contains(line))),
                side,
                form);
    }

    private static List<String> of(List<Ticked> ticked, ReturnSide side) {
        return ticked.stream()
                .filter(one -> one.side() == side)
                .map(Ticked::line)
                .toList();
    }

    private static List<String> words(List<ReturnPage.Topic> topics, Stream<String> lines) {
        List<Option> all =
                topics.stream().flatMap(topic -> topic.lines().stream()).toList();
        return lines.flatMap(line -> all.stream()
                        .filter(option -> option.value().equals(line))
                        .map(Option::text))
                .toList();
    }
}
