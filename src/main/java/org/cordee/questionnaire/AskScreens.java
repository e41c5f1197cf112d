package org.cordee.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.web.Form;
import org.cordee.reference.ReferencePacks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the answer screens together, bound to nobody but the participation they are for. */
@Component
class AskScreens {

    private final ParticipationQueries participations;
    private final Questions questions;
    private final Passes passes;
    private final List<SupportContact> contacts;

    AskScreens(ParticipationQueries participations, Questions questions, Passes passes, ReferencePacks packs) {
        this.participations = participations;
        this.questions = questions;
        this.passes = passes;
        this.contacts = Arrays.stream(packs.latest("emergency-numbers").as(SupportContact[].class))
                .filter(SupportContact::isOffered)
                .toList();
    }

    /** What a code opens: consent, the next question, or a sentence that says why nothing. */
    AskPage entered(EnterCode.Entry entry, AnswerMode mode, Form form) {
        Door door = entry.found().door();
        if (door == null) {
            return new NothingPage(entry.found().state(), entry.found().from(), mode);
        }
        Pass pass = new Pass(door.round().id(), entry.card(), door.participation(), mode);
        UUID participation = door.participation();
        if (participation != null && door.status() == ParticipationStatus.STARTED) {
            boolean easy =
                    Actors.as(new Actor.Respondent(participation), () -> participations.readsEasy(participation));
            return question(pass, new Look(easy, false, false), Form.empty(), null);
        }
        return consent(door.round(), pass, form);
    }

    ConsentPage consent(Round round, Pass pass, Form form) {
        return new ConsentPage(round, passes.seal(pass), pass.card() == null, pass.mode(), form);
    }

    /**
     * The question to answer now.
     *
     * @param again the key of a question to answer anew; null for the next one without an answer
     */
    QuestionPage question(Pass pass, Look look, Form form, @Nullable String again) {
        Questions.Standing standing =
                Actors.as(respondent(pass), () -> questions.standing(participationOf(pass), look.easy()));
        List<Question> all = standing.all();
        Optional<Question> anew =
                all.stream().filter(question -> question.key().equals(again)).findFirst();
        List<Question> open = all.stream()
                .filter(question -> !standing.answered().contains(question.key()))
                .toList();
        List<Question> shown =
                anew.map(List::of).orElseGet(() -> look.whole() || open.isEmpty() ? open : List.of(open.get(0)));
        String previous = shown.size() == 1 ? before(shown.get(0), all, standing.leftOut()) : null;
        return new QuestionPage(shown, all.size(), previous, passes.seal(pass), look, pass.mode(), form);
    }

    /** The question before, as far as it was asked. */
    private static @Nullable String before(Question shown, List<Question> all, Set<String> leftOut) {
        return all.subList(0, shown.number() - 1).stream()
                .map(Question::key)
                .filter(key -> !leftOut.contains(key))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    EndPage end(boolean refused, boolean support, AnswerMode mode) {
        return new EndPage(refused, support ? contacts : List.of(), mode);
    }

    /** Who acts for a pass: the participation, whoever is signed in on this device. */
    static Actor respondent(Pass pass) {
        return new Actor.Respondent(participationOf(pass));
    }

    static UUID participationOf(Pass pass) {
        UUID id = pass.participation();
        if (id == null) {
            throw new NotFound("nothing was begun with this pass");
        }
        return id;
    }

    static String language(Locale reader) {
        return reader.getLanguage().equals("en") ? "en" : "fr";
    }
}
