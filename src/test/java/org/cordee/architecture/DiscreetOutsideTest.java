package org.cordee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.Outside;
import org.cordee.testkit.OutsideParts;
import org.cordee.testkit.TestApplication;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * For every role and every address that can be read: the window's title, what the page says of itself to other programs,
 * the address the browser keeps, the file's name and its properties tell a passer-by nothing.
 */
class DiscreetOutsideTest {

    private static final int OF_ONE_KIND = 2;
    private static final Pattern FILE_NAME = Pattern.compile("filename\\*?=(?:UTF-8'')?\"?([^\";]+)");
    private static final TestApplication REGION = TestApplication.region();
    private static final Outside OUTSIDE = new Outside(REGION.database());

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatARoleOpensTellsNothingOutside(Role role) {
        assertThat(told(REGION.signedIn(REGION.firstOf(role)))).isEmpty();
    }

    @Test
    void whatAVisitorOpensTellsNothingOutside() {
        assertThat(told(REGION.visitor())).isEmpty();
    }

    @Test
    void theContractSeesWhatTells() {
        String structure = REGION.database()
                .asSuperuser(
                        "select shown_name as name from structure.structure order by length(shown_name) desc limit 1")
                .get(0);
        assertThat(OUTSIDE.tells("window title", "Le suivi de " + structure)).isNotEmpty();
        assertThat(OUTSIDE.tells("window title", "Fiche pair-aidante")).isNotEmpty();
        assertThat(OUTSIDE.tells("window title", "Réparer la paire de lunettes"))
                .isEmpty();
    }

    private static Map<String, List<String>> told(HtmlClient browser) {
        Map<String, List<String>> told = new TreeMap<>();
        Map<String, Integer> kinds = new HashMap<>();
        for (String address : Routes.readable(REGION)) {
            String kind = address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
            if (kinds.getOrDefault(kind, 0) < OF_ONE_KIND) {
                HtmlClient.Answer answer = browser.get(address);
                if (answer.status() == 200) {
                    kinds.merge(kind, 1, Integer::sum);
                    List<String> found = told(answer);
                    if (!found.isEmpty()) {
                        told.put(address, found);
                    }
                }
            }
        }
        assertThat(OUTSIDE.read()).isGreaterThan(20);
        return told;
    }

    private static List<String> told(HtmlClient.Answer answer) {
        List<String> found = new ArrayList<>(OUTSIDE.tells("address", answer.path()));
        var name = FILE_NAME.matcher(
                answer.response().headers().firstValue("Content-Disposition").orElse(""));
        if (name.find()) {
            found.addAll(
                    OutsideParts.tells(OUTSIDE, name.group(1), answer.response().body()));
        } else if (answer.body().contains("<html")) {
            Document page = answer.page();
            found.addAll(OUTSIDE.tells("window title", page.title()));
            page.select("head meta[content]")
                    .forEach(meta -> found.addAll(OUTSIDE.tells("page property", meta.attr("content"))));
        }
        return found;
    }
}
