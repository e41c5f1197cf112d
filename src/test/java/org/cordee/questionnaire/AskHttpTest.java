package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.questionnaire.AskedPlace.enter;
import static org.cordee.questionnaire.AskedPlace.give;
import static org.cordee.questionnaire.AskedPlace.giveAll;
import static org.cordee.questionnaire.AskedPlace.send;
import static org.cordee.questionnaire.AskedPlace.yes;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

/** Answering by card, through the whole chain. */
class AskHttpTest {

    private final AskedPlace place = AskedPlace.fresh();
    private final HtmlClient phone = place.application().visitor();

    @Test
    void aCardAnswersResumesAtTheNextEmptyItemAndIsThenClosed() {
        UUID round = place.open(Respondent.PERSON, "t0");
        AnswerCode card = place.card(Respondent.PERSON);

        HtmlClient.Answer consent = enter(phone, card.shown().toLowerCase(java.util.Locale.ROOT));
        assertThat(consent.words()).contains("sans nom", "Vous pouvez dire non", "effacer toutes vos réponses");
        assertThat(place.rows(participations(round))).isEmpty();
        HtmlClient.Answer first = yes(phone, consent);
        assertThat(first.words()).contains("Je me sens respecté·e ici.", "Je préfère ne pas répondre", "0 sur 14");
        HtmlClient.Answer second = give(phone, first, "7");
        assertThat(second.words()).contains("Mon accompagnement part de mes priorités.");
        give(phone, second, "declined");

        HtmlClient other = place.application().visitor();
        HtmlClient.Answer resumed = enter(other, card.signs());
        assertThat(resumed.words()).contains("J’ose dire à l’équipe", "2 sur 14");
        assertThat(resumed.page().select("input[checked]")).isEmpty();
        HtmlClient.Answer anew = send(other, resumed, "/q/answer", Map.of("again", "pair-p.A2"));
        assertThat(anew.words()).contains("Mon accompagnement part de mes priorités.");
        assertThat(anew.page().select("input[checked]")).isEmpty();

        HtmlClient.Answer end = giveAll(other, resumed, "4");
        assertThat(end.words()).contains("Merci").doesNotContain("3114");
        assertThat(enter(phone, card.signs()).words()).contains("Vous avez déjà répondu");
        assertThat(give(phone, second, "9").words()).contains("Vous avez déjà répondu");
        assertThat(place.rows("select item || ' ' || coalesce(value::text, reason) as name from questionnaire.answer a"
                        + " join questionnaire.participation p on p.id = a.participation_id where p.round_id = '"
                        + round + "' and item in ('A1', 'A2', 'A3') order by 1"))
                .containsExactly("A1 7", "A2 declined", "A3 4");
        assertThat(place.rows("select scale || ' ' || coalesce(value::text, absence) as name from questionnaire.score s"
                        + " join questionnaire.participation p on p.id = s.participation_id where p.round_id = '"
                        + round + "' order by 1"))
                .containsExactly("A too_few_answered", "H 40", "H2 40", "R 40", "S 46.666666666666664", "U 40");
    }

    @Test
    void refusingIsAStatusAndMindsMayChange() {
        UUID round = place.open(Respondent.PERSON, "t0");
        AnswerCode card = place.card(Respondent.PERSON);

        HtmlClient.Answer no = send(phone, enter(phone, card.signs()), "/q/start", Map.of("said", "no"));
        assertThat(no.words()).contains("cela ne change rien pour vous");
        assertThat(place.rows(participations(round))).containsExactly("refused screen fr");
        assertThat(yes(phone, enter(phone, card.signs())).words()).contains("Je me sens respecté·e ici.");
        assertThat(place.rows(participations(round))).containsExactly("started screen fr");
    }

    @Test
    void aWrongCodeIsToldByItsCheckSignAndAnUnknownOneToo() {
        place.open(Respondent.PERSON, "t0");
        String signs = place.card(Respondent.PERSON).signs();
        String wrong = (signs.charAt(0) == '2' ? '3' : '2') + signs.substring(1);

        HtmlClient.Answer typo = enter(phone, wrong);
        assertThat(typo.status()).isEqualTo(422);
        assertThat(typo.words()).contains("un signe est faux");
        assertThat(typo.body()).doesNotContain(wrong);
        assertThat(enter(phone, AnswerCode.fresh().signs()).words()).contains("Aucune carte n’a ce code");
    }

    @Test
    void theHolderErasesEverythingAndTheCardStaysGood() {
        UUID first = place.open(Respondent.PERSON, "t0");
        AnswerCode card = place.card(Respondent.PERSON);
        giveAll(phone, yes(phone, enter(phone, card.signs())), "4");

        HtmlClient.Answer unsure =
                phone.submit(phone.get("/q/erase"), "/q/erase", Map.of("code", card.signs(), "sure", ""));
        assertThat(unsure.status()).isEqualTo(422);
        HtmlClient.Answer erased =
                phone.submit(phone.get("/q/erase"), "/q/erase", Map.of("code", card.signs(), "sure", "true"));
        assertThat(erased.words()).contains("C’est effacé");
        assertThat(place.rows(participations(first))).isEmpty();
        assertThat(place.rows("select count(*)::text as name from questionnaire.score s where not exists (select from"
                        + " questionnaire.participation p where p.id = s.participation_id)"))
                .containsExactly("0");
        assertThat(enter(phone, card.signs()).words()).contains("Avant de commencer");
    }

    @Test
    void aLinkGivesACodeOnceThatOnlyThePersonHas() {
        UUID round = place.open(Respondent.PROFESSIONAL, "t0");
        AnswerCode link = place.application().bean(CodeMarks.class).joining(round);

        HtmlClient.Answer consent = enter(phone, link.signs());
        assertThat(place.rows(participations(round))).isEmpty();
        HtmlClient.Answer keep = yes(phone, consent);
        String code = keep.page().select("p.code").text();
        assertThat(AnswerCode.parse(code)).isPresent();
        assertThat(yes(phone, consent).page().select("p.code").text()).isEqualTo(code);
        HtmlClient.Answer first = send(phone, keep, "/q/answer", Map.of());
        assertThat(first.words()).contains("J’ai du plaisir à accompagner");
        assertThat(first.body()).doesNotContain(code);
        assertThat(enter(place.application().visitor(), code).words()).contains("J’ai du plaisir à accompagner");
        assertThat(place.rows(participations(round))).containsExactly("started screen fr");
    }

    @Test
    void allOnOnePageKeepsWhatIsGivenAndMayLeaveTheRest() {
        UUID round = place.open(Respondent.RELATIVE, "t0");
        AnswerCode card = place.card(Respondent.RELATIVE);
        HtmlClient.Answer all =
                send(phone, enter(phone, card.signs()), "/q/start", Map.of("said", "yes", "whole", "true"));
        assertThat(all.page().select("fieldset.question")).hasSize(4);

        HtmlClient.Answer rest =
                send(phone, all, "/q/answer", Map.of("whole", "true", "a.pair-n.N1", "3", "a.pair-n.N2", "declined"));
        assertThat(rest.page().select("fieldset.question")).hasSize(2);
        HtmlClient.Answer end = send(phone, rest, "/q/finish", Map.of("whole", "true", "a.pair-n.N4", "10"));
        assertThat(end.words()).contains("Merci");
        assertThat(place.rows(
                        "select count(*)::text as name from questionnaire.answer a join questionnaire.participation"
                                + " p on p.id = a.participation_id where p.round_id = '" + round + "'"))
                .containsExactly("3");
    }

    @Test
    void theSharedTabletGoesBackToTheStartAndNothingIsKeptOnIt() {
        place.open(Respondent.PERSON, "t0");
        AnswerCode card = place.card(Respondent.PERSON);
        HtmlClient.Answer start = phone.get("/q?tablet=1");
        HtmlClient.Answer consent = phone.submit(start, "/q", Map.of("code", card.signs()));
        HtmlClient.Answer question = yes(phone, consent);

        assertThat(question.response().headers().firstValue("Refresh")).contains("300; url=/q?tablet=1");
        assertThat(question.response().headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        HtmlClient.Answer end = giveAll(phone, question, "4");
        assertThat(end.response().headers().firstValue("Refresh")).contains("30; url=/q?tablet=1");
        assertThat(place.rows("select mode as name from questionnaire.participation p join questionnaire.card c on"
                        + " c.id = p.card_id where c.structure_id = '"
                        + place.place().structure() + "'"))
                .containsExactly("tablet");
        HtmlClient.Answer next = phone.get("/q?tablet=1");
        assertThat(next.body()).doesNotContain(card.signs(), card.shown(), "pass");
        assertThat(phone.get("/q/answer").path()).isEqualTo("/q");
        assertThat(question.response().headers().allValues("Set-Cookie"))
                .allMatch(cookie -> cookie.startsWith("form="));
    }

    @Test
    void aClosedRoundIsClosedToWhoWasInTheMiddleOfIt() {
        UUID round = place.open(Respondent.PERSON, "t0");
        AnswerCode card = place.card(Respondent.PERSON);
        HtmlClient.Answer first = yes(phone, enter(phone, card.signs()));
        place.close(round);

        assertThat(give(phone, first, "5").words()).contains("fermé");
        assertThat(enter(phone, card.signs()).words()).contains("Pas de questions pour le moment");
    }

    @Test
    void aForgedPassAndAForgedAnswerAreRefused() {
        place.open(Respondent.PERSON, "t0");
        HtmlClient.Answer first =
                yes(phone, enter(phone, place.card(Respondent.PERSON).signs()));

        assertThat(send(phone, first, "/q/answer", Map.of("pass", "AAAA")).words())
                .contains("trop longtemps");
        assertThat(give(phone, first, "11").status()).isEqualTo(422);
        assertThat(give(phone, first, "").words()).contains("Choisissez une réponse");
        Map<String, String> foreign = new HashMap<>(Map.of("a.pair-e.R1", "5", "a.pair-p.A1", "5"));
        assertThat(send(phone, first, "/q/answer", foreign).words()).contains("1 sur 14");
    }

    @Test
    void oneCardTooOftenIsSlowedDownAndAnotherIsNot() {
        place.open(Respondent.PERSON, "t0");
        AnswerCode card = place.card(Respondent.PERSON);
        CodeLimits limits = place.application().bean(CodeLimits.class);
        while (limits.admits(card)) {
            assertThat(card.signs()).isNotEmpty();
        }
        assertThat(enter(phone, card.signs()).status()).isEqualTo(422);
        assertThat(enter(phone, place.card(Respondent.PERSON).signs()).status()).isEqualTo(200);
    }

    @Test
    void aLinkUsedTooOftenSaysSoAndACardStillOpens() {
        UUID round = place.open(Respondent.PROFESSIONAL, "t0");
        AnswerCode link = place.application().bean(CodeMarks.class).joining(round);
        place.application().database().seed("""
                insert into questionnaire.card (id, structure_id, respondent, mark, made_on)
                select gen_random_uuid(), structure_id, respondent, uuid_send(gen_random_uuid()), opens_on
                  from questionnaire.round, generate_series(1, 100) where id = '%1$s';
                insert into questionnaire.participation (id, round_id, card_id, status, mode, language, day)
                select gen_random_uuid(), r.id, c.id, 'complete', 'screen', 'fr', r.opens_on
                  from questionnaire.round r join questionnaire.card c on c.structure_id = r.structure_id
                 where r.id = '%1$s' and c.batch is null""".formatted(round));

        HtmlClient.Answer full = yes(phone, enter(phone, link.signs()));
        assertThat(full.status()).isEqualTo(422);
        assertThat(full.words()).contains("Ce lien a déjà beaucoup servi");
        assertThat(yes(phone, enter(phone, place.card(Respondent.PROFESSIONAL).signs()))
                        .words())
                .contains("0 sur 8");
    }

    @Test
    void nothingIsAuditedAndNoHourAndNoAddressIsKept() {
        UUID round = place.open(Respondent.PERSON, "t0");
        AnswerCode card = place.card(Respondent.PERSON);
        String before = place.rows("select count(*)::text as name from platform.audit_entry")
                .get(0);
        giveAll(phone, yes(phone, enter(phone, card.signs())), "4");
        phone.submit(
                phone.get("/q/erase"),
                "/q/erase",
                Map.of("code", place.card(Respondent.PERSON).signs(), "sure", "true"));

        assertThat(place.rows("select count(*)::text as name from platform.audit_entry"))
                .containsExactly(before);
        assertThat(place.rows("""
                        select c.table_name || '.' || c.column_name as name from information_schema.columns c
                         where c.table_schema = 'questionnaire'
                           and c.table_name in ('participation', 'answer', 'score', 'card')
                           and (c.data_type like 'timestamp%' or c.data_type like 'time%' or c.data_type = 'inet')""")).isEmpty();
        assertThat(place.rows(
                        "select substr(id::text, 15, 1) as name from questionnaire.participation where round_id = '"
                                + round + "'"))
                .containsExactly("4");
    }

    @Test
    void relativesHaveTheirPage() {
        assertThat(phone.get("/relatives").words()).contains("pour vous-même", "n’est pas prévenue");
        assertThat(phone.get("/q").page().select("a[href=/relatives]")).isNotEmpty();
    }

    private static String participations(UUID round) {
        return "select status || ' ' || mode || ' ' || language as name from questionnaire.participation"
                + " where round_id = '" + round + "' order by 1";
    }
}
