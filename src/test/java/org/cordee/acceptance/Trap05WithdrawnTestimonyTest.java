package org.cordee.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.evidence.Audience;
import org.cordee.evidence.ToldWords;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.PdfJudge;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

/** Trap 5: a testimony that is withdrawn is gone from pages and files at once; its teller keeps the list of where it was. */
class Trap05WithdrawnTestimonyTest {

    private static final String TITLE = "Le banc du mardi soir";

    private static final TestApplication APP = TestApplication.realWith(Map.of());

    private final TestApplication app = APP;
    private final FundedStructure place = FundedStructure.in(app.database());
    private final ToldWords words = new ToldWords(app, place.territory());

    @Test
    void trap05AWithdrawnTestimonyIsGoneEverywhereAndItsTellerKnowsWhereItWas() {
        UUID release = words.release(Audience.PUBLIC, TITLE);
        List<String> shown = where();
        assertThat(shown).contains("visitor /evidence/hope");
        assertThat(words.uses(release)).isNotEmpty();
        List<String> uses = words.uses(release);

        words.withdraw(release);

        assertThat(where()).isEmpty();
        assertThat(words.uses(release)).isEqualTo(uses);
        assertThat(app.database()
                        .asSuperuser("select 'left' as name from evidence.release where id = '" + release
                                + "' and (title <> '' or cardinality(words) > 0)"))
                .as("not even kept behind the pages")
                .isEmpty();
    }

    private List<String> where() {
        List<String> found = new ArrayList<>();
        look("visitor", app.visitor(), found);
        look("coordinator", app.signedIn(Role.COORDINATOR, place.territory(), place.territory()), found);
        look("director", app.signedIn(Role.DIRECTOR, place.structure(), place.territory()), found);
        return found;
    }

    private static void look(String reader, HtmlClient browser, List<String> found) {
        for (String path : List.of(
                "/",
                "/evidence",
                "/evidence/hope",
                "/evidence/library?q=banc",
                "/evidence/region",
                "/evidence/review",
                "/leaflet",
                "/leaflet/mission",
                "/leaflet/mission.pdf",
                "/leaflet/professional.pdf",
                "/structures?q=banc",
                "/resources")) {
            HtmlClient.Answer answer = browser.get(path);
            String said = path.endsWith(".pdf") && answer.status() == 200
                    ? PdfJudge.words(answer.response().body())
                    : answer.body();
            if (said.contains(TITLE) || said.contains("On a parlé.")) {
                found.add(reader + " " + path);
            }
        }
    }
}
