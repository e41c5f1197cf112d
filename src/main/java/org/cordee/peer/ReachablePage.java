package org.cordee.peer;

import java.util.List;
import java.util.Map;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;

/** « Où je peux aller ». */
record ReachablePage(
        Map<String, String> departments,
        List<String> ticked,
        List<PlaceNameQueries.Place> places,
        List<PlaceNameQueries.Place> found,
        String words)
        implements Page {

    @Override
    public String template() {
        return "peer/reachable";
    }

    @Override
    public String titleKey() {
        return "peer.reachable.title";
    }

    Form form() {
        return Form.empty().withAll("departments", ticked);
    }

    List<Option> options() {
        return departments.entrySet().stream()
                .map(entry -> Option.of(entry.getKey(), entry.getValue()))
                .toList();
    }
}
