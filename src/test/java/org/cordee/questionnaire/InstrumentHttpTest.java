package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

/** The screens of instruments, through the whole chain. */
class InstrumentHttpTest {

    private static final byte[] LETTER = "%PDF-1.4 lettre".getBytes(StandardCharsets.US_ASCII);

    private final TestApplication application = TestApplication.real();
    private final FundedStructure place = FundedStructure.in(application.database());

    @Test
    void theListSaysWhatCanBeUsedWhatNotYetAndWhatNever() {
        HtmlClient browser = application.signedIn(Role.DIRECTOR, place.structure(), place.territory());

        HtmlClient.Answer list = browser.get("/measures/instruments");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body()).doesNotContain("??");
        assertThat(list.words())
                .contains("PAIR-P", "Mesure maison non validée", "WAI-SR", "Autorisation à attester", "SWEMWBS")
                .contains("Score à renseigner", "EQ-5D", "Inscription obligatoire")
                .doesNotContain("Mesure d’essai");
        assertThat(browser.get("/measures/instruments?group=relative").words())
                .contains("PAIR-N")
                .doesNotContain("WAI-SR");
        assertThat(list.page().select("nav a[href=/measures/instruments]")).isNotEmpty();
    }

    @Test
    void everyInstrumentHasItsPageInBothLanguages() {
        HtmlClient browser = application.signedIn(Role.PROFESSIONAL, place.structure(), place.territory());
        HtmlClient english = application.signedIn(Role.COORDINATOR, place.territory(), place.territory());
        english.cookie("language", "en");
        for (Instrument instrument : application.bean(OfferedInstruments.class).all()) {
            HtmlClient.Answer page = browser.get("/measures/instruments/" + instrument.id());
            assertThat(page.status()).as(instrument.id()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("??");
            assertThat(page.page().select("h1").text()).isEqualTo(instrument.abbr());
            assertThat(page.page().select("form[action*=/permission]")).isEmpty();
            assertThat(english.get("/measures/instruments/" + instrument.id()).body())
                    .doesNotContain("??");
        }
        assertThat(browser.get("/measures/instruments/essai").status()).isEqualTo(404);
        assertThat(browser.get("/measures/instruments/eq-5d").status()).isEqualTo(404);
    }

    @Test
    void thePageSaysTheScoringInWordsAndWhatIsToBeChecked() {
        HtmlClient browser = application.signedIn(Role.DIRECTOR, place.structure(), place.territory());

        assertThat(browser.get("/measures/instruments/who-5").words())
                .contains("Somme des réponses à 5 questions, multipliée par 4", "De 0 à 100", "10 points")
                .contains("Il faut les 5 réponses", "à vérifier", "Une hausse est une amélioration");
        assertThat(browser.get("/measures/instruments/pair-p").words())
                .contains("Mesure maison non validée", "J’ose dire à l’équipe", "Version simple", "lue à l’envers");
        assertThat(browser.get("/measures/instruments/mcrs").words()).contains("Score à renseigner", "De 11 à 66");
    }

    @Test
    void aDirectorAttestsByAFormAndTakesItBack() {
        HtmlClient browser = application.signedIn(Role.DIRECTOR, place.structure(), place.territory());
        String address = "/measures/instruments/psas";
        String action = address + "/permission";
        HtmlClient.Answer blank = browser.get(address);

        HtmlClient.Answer refused = browser.upload(action, blank, Map.of("language", "fr"), "file", "a.pdf", LETTER);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#problems li")).hasSizeGreaterThan(8);
        assertThat(browser.upload(action, blank, fields(), "file", "a.html", "<html>".getBytes(StandardCharsets.UTF_8))
                        .words())
                .contains("PDF, un JPEG ou un PNG");

        HtmlClient.Answer saved = browser.upload(action, browser.get(address), fields(), "file", "a.pdf", LETTER);
        assertThat(saved.path()).isEqualTo(address);
        assertThat(saved.words())
                .contains("Autorisé ici", "par La directrice", "Courrier de l’autrice", "Mots canaris 8");
        String file = saved.page().select("a[href$=/file]").attr("href");
        assertThat(browser.get(file).response().body()).isEqualTo(LETTER);
        HtmlClient team = application.signedIn(Role.PROFESSIONAL, place.structure(), place.territory());
        assertThat(team.get(address).words()).contains("Mots canaris 8").doesNotContain("Retirer l’autorisation");
        assertThat(team.get(file).status()).isEqualTo(403);

        String withdraw = saved.page().select("form[action$=/withdraw]").attr("action");
        assertThat(browser.submit(saved, withdraw, Map.of()).words()).contains("Retirée le", "Autorisation à attester");
    }

    @Test
    void theCoordinatorTypesTheOfficialText() {
        HtmlClient browser = application.signedIn(Role.COORDINATOR, place.territory(), place.territory());
        HtmlClient.Answer blank = browser.get("/measures/instruments/who-5");
        Map<String, String> fields = fields();
        fields.keySet().removeIf(name -> name.matches("item-[678]|answer-4"));
        fields.put("answer-0", "jamais");
        fields.put("answer-5", "toujours");

        HtmlClient.Answer saved =
                browser.upload("/measures/instruments/who-5/permission", blank, fields, "file", "", new byte[0]);

        assertThat(saved.words()).contains("Autorisé ici", "tout le territoire");
        assertThat(application
                        .signedIn(Role.DIRECTOR, place.structure(), place.territory())
                        .get("/measures/instruments/who-5")
                        .words())
                .contains("Autorisé ici", "Mots canaris 5");
    }

    @Test
    void otherRolesAreRefused() {
        for (Role role : new Role[] {Role.PEER, Role.FUNDER, Role.TRAINER, Role.SUPERVISOR}) {
            assertThat(application
                            .signedIn(role, place.structure(), place.territory())
                            .get("/measures/instruments")
                            .status())
                    .isEqualTo(403);
        }
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        fields.put("language", "fr");
        fields.put("granted_by", "Courrier de l’autrice");
        fields.put("attested_as", "La directrice");
        fields.put("confirmed", "true");
        for (int item = 1; item <= 8; item++) {
            fields.put("item-" + item, "Mots canaris " + item);
        }
        fields.put("answer-1", "pas du tout");
        fields.put("answer-4", "tout à fait");
        return fields;
    }
}
