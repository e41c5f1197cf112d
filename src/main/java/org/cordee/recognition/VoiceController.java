package org.cordee.recognition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.cordee.questionnaire.Respondent;
import org.cordee.questionnaire.result.BenefitResult;
import org.cordee.questionnaire.result.ChangeResult;
import org.cordee.questionnaire.result.Results;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One year by three voices: the peer's and the team's own words, and what the persons say once that protects them. */
@Controller
@Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR})
class VoiceController {

    private static final String HERE = "/placements/{id}/voices";
    private static final int LONGEST = 1500;
    private static final int FIRST = 2000;

    private final Placements placements;
    private final VoiceQueries queries;
    private final SayYear say;
    private final Results results;
    private final OneTimeForms forms;
    private final Today today;

    VoiceController(
            Placements placements,
            VoiceQueries queries,
            SayYear say,
            Results results,
            OneTimeForms forms,
            Today today) {
        this.placements = placements;
        this.queries = queries;
        this.say = say;
        this.results = results;
        this.forms = forms;
        this.today = today;
    }

    @GetMapping(HERE)
    Reply show(Actor.Person actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer year) {
        return Reply.page(page(actor, id, year(year), null, false));
    }

    @GetMapping("/placements/{id}/voices.pdf")
    Reply pdf(Actor.Person actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer year) {
        return Reply.pdf("bilan", page(actor, id, year(year), null, true));
    }

    @PostMapping(HERE)
    Reply say(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        int year = year(form.integer("year", FIRST, today.date().getYear()).orElse(null));
        String words = form.text("words", LONGEST);
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(actor, id, year, form.form(), false));
        }
        return forms.once(
                actor,
                form,
                () -> say.handle(actor, id, year, words, form.ticked("shown"))
                        .fold(
                                done -> Reply.to("/placements/" + id + "/voices?year=" + year)
                                        .saying("flash.recognition.said"),
                                problems -> Reply.refused(
                                        page(actor, id, year, form.form().refused(problems), false))));
    }

    private VoicePage page(Actor.Person actor, UUID id, int year, @Nullable Form typed, boolean printed) {
        PlacementSummary placement = placements.get(id);
        Optional<Voice> mine = Voice.of(actor, placement);
        NotAllowed.unless(
                mine.isPresent() || (actor.role() == Role.DIRECTOR && placement.isHeldBy(actor)),
                "the voices of another's year");
        List<YearlyWords> said = queries.of(id, year);
        Form form = typed != null ? typed : filled(said, mine.orElse(null));
        return new VoicePage(
                placement,
                new VoicePage.Year(year, today.date()),
                said,
                mine.orElse(null),
                persons(placement, year),
                form,
                printed);
    }

    /** What was let out for the structure, of persons supported, in the year shown only. */
    private List<ChangeResult> persons(PlacementSummary placement, int year) {
        return results.ofStructure(placement.place().structure()).stream()
                .map(BenefitResult::headline)
                .flatMap(Optional::stream)
                .filter(change -> change.respondent() == Respondent.PERSON
                        && change.through().getYear() == year)
                .toList();
    }

    private static Form filled(List<YearlyWords> said, @Nullable Voice mine) {
        return said.stream()
                .filter(words -> words.voice() == mine)
                .findFirst()
                .map(words -> Form.empty().with("words", words.words()).with("shown", words.shown() ? "true" : ""))
                .orElseGet(Form::empty);
    }

    private int year(@Nullable Integer asked) {
        int now = today.date().getYear();
        if (asked != null && (asked < FIRST || asked > now)) {
            throw new NotFound("year " + asked);
        }
        return asked == null ? now : asked;
    }
}
