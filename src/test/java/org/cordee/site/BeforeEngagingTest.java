package org.cordee.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What somebody reads before engaging themselves: step by step, without account, and nothing kept. */
class BeforeEngagingTest {

    private final HtmlClient visitor = TestApplication.real().visitor();

    @Test
    void oneStepLeadsToTheNextAndTheLastToSomebody() {
        List<String> read = new ArrayList<>();
        Element next = visitor.get("/before").page().selectFirst("main a.btn-primary");
        HtmlClient.Answer last = null;
        while (next != null) {
            read.add(next.attr("href"));
            last = visitor.get(next.attr("href"));
            assertThat(last.status()).isEqualTo(200);
            next = last.page().selectFirst("main a.btn-primary");
        }
        assertThat(read)
                .containsExactly(
                        "/before/role",
                        "/before/ways",
                        "/before/told",
                        "/before/record",
                        "/before/income",
                        "/before/training");
        assertThat(last).isNotNull();
        assertThat(last.page().select("main a").eachAttr("href")).contains("/talk", "/call", "/join");
    }

    @Test
    void readingLeavesNothing() {
        HtmlClient.Answer answer = visitor.get("/before/record");
        assertThat(answer.response().headers().allValues("set-cookie"))
                .allMatch(cookie -> cookie.startsWith("form="), "the key of forms, the same on every page");
        assertThat(answer.page().select("main form")).isEmpty();
    }

    @Test
    void whatCordeeKeepsOfACheckIsSaidBeforeAnybodyAsks() {
        assertThat(visitor.get("/before/record").body())
                .contains("vérifié, sans obstacle")
                .contains("Jamais l’extrait, jamais un motif.");
    }

    @Test
    void aStepThatIsNotThereIsSaidKindly() {
        HtmlClient.Answer answer = visitor.get("/before/nothing");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("h1")).hasSize(1);
    }
}
