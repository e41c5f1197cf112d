package org.cordee.wellbeing;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;

/**
 * How it begins again after a pause, for the two it concerns.
 *
 * @param form what the reader's own side ticked
 * @param both the lines ticked by both
 * @param other the lines ticked by the other side alone
 */
record ReturnPage(UUID placement, List<Topic> topics, List<String> both, List<String> other, ReturnSide side, Form form)
        implements Page {

    /** One question of the page, and its lines. */
    record Topic(String code, List<Option> lines) {
        String label() {
            return "wellbeing.return." + code;
        }
    }

    @Override
    public String template() {
        return "wellbeing/return";
    }

    @Override
    public String titleKey() {
        return "wellbeing.return.title";
    }

    String path() {
        return "/placements/" + placement + "/return";
    }
}
