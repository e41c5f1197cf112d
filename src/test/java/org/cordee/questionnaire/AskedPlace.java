package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.time.Today;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.jsoup.nodes.Element;

/** A structure that asks, and browsers of people who answer. */
record AskedPlace(TestApplication application, FundedStructure place, Actor.Person director) {

    static AskedPlace fresh() {
        TestApplication application = TestApplication.real();
        FundedStructure place = FundedStructure.in(application.database());
        return new AskedPlace(
                application, place, application.account(Role.DIRECTOR, place.structure(), place.territory()));
    }

    LocalDate today() {
        return application.bean(Today.class).date();
    }

    UUID open(Respondent group, String moment) {
        NewRound round = new NewRound(group, moment, List.of(), today(), today().plusDays(20), false);
        return Actors.as(
                director,
                () -> application.bean(OpenRound.class).handle(director, round).fold(id -> id, refused -> {
                    throw new AssertionError(refused);
                }));
    }

    void close(UUID round) {
        Actors.run(director, () -> {
            var unused = application.bean(CloseRound.class).handle(director, round);
        });
    }

    AnswerCode card(Respondent group) {
        return Actors.as(director, () -> application.bean(MakeCards.class).handle(director, group, 1))
                .get(0);
    }

    /** Enters a code as typed, on a fresh phone. */
    static HtmlClient.Answer enter(HtmlClient phone, String code) {
        return phone.submit(phone.get("/q"), "/q", Map.of("code", code));
    }

    /** Says yes. */
    static HtmlClient.Answer yes(HtmlClient phone, HtmlClient.Answer consent) {
        return send(phone, consent, "/q/start", Map.of("said", "yes"));
    }

    /** Answers the question shown. */
    static HtmlClient.Answer give(HtmlClient phone, HtmlClient.Answer question, String value) {
        Element shown = question.page().selectFirst("input[name=shown]");
        assertThat(shown).as(question.words()).isNotNull();
        return send(phone, question, "/q/answer", Map.of("a." + shown.val(), value));
    }

    /** Answers every question that is left, and finishes. */
    static HtmlClient.Answer giveAll(HtmlClient phone, HtmlClient.Answer question, String value) {
        HtmlClient.Answer at = question;
        while (at.page().selectFirst("input[name=shown]") != null) {
            at = give(phone, at, value);
        }
        return send(phone, at, "/q/finish", Map.of());
    }

    /** Sends the form with its hidden fields, nothing else pressed or ticked. */
    static HtmlClient.Answer send(HtmlClient phone, HtmlClient.Answer from, String action, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>();
        from.page()
                .select("form[method=post] input[type=hidden]")
                .forEach(hidden -> all.put(hidden.attr("name"), hidden.val()));
        all.putAll(more);
        return phone.post(action, all);
    }

    String key(HtmlClient.Answer question) {
        Element shown = question.page().selectFirst("input[name=shown]");
        return shown == null ? "" : shown.val().toLowerCase(Locale.ROOT);
    }

    List<String> rows(String question) {
        return application.database().asSuperuser(question);
    }
}
