package org.cordee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No screen shows a link that its reader may not open. */
class LinkTest {

    private static final int OF_ONE_KIND = 3;
    private static final TestApplication REGION = TestApplication.region();

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyLinkShownToARoleOpens(Role role) {
        assertThat(closedDoors(REGION.signedIn(REGION.firstOf(role)), "/")).isEmpty();
    }

    @Test
    void everyLinkShownToAVisitorOpens() {
        assertThat(closedDoors(REGION.visitor(), "/")).isEmpty();
    }

    @Test
    void aClosedDoorIsSeen() {
        assertThat(closedDoors(REGION.signedIn(REGION.firstOf(Role.PEER)), "/structures/import"))
                .containsKey("/structures/import");
    }

    /** The links that do not answer 200, each with the page that showed it. */
    private static Map<String, String> closedDoors(HtmlClient browser, String start) {
        Map<String, String> closed = new TreeMap<>();
        Map<String, Integer> kinds = new HashMap<>();
        Set<String> known = new HashSet<>(Set.of(start));
        Deque<List<String>> waiting = new ArrayDeque<>(List.of(List.of(start, "")));
        while (!waiting.isEmpty()) {
            List<String> next = waiting.removeFirst();
            String path = next.get(0);
            if (kinds.merge(kind(path), 1, Integer::sum) > OF_ONE_KIND) {
                continue;
            }
            HtmlClient.Answer answer = browser.get(path);
            if (answer.status() != 200) {
                closed.put(path, answer.status() + " from " + next.get(1));
            }
            for (Element link : answer.page().select("a[href^=/]")) {
                String href = link.attr("href").replaceAll("#.*", "");
                if (known.add(href) && !href.startsWith("/sign-out")) {
                    waiting.add(List.of(href, path));
                }
            }
        }
        return closed;
    }

    private static String kind(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}").replaceAll("\\?.*", "?");
    }
}
