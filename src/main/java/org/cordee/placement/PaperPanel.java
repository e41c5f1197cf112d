package org.cordee.placement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cordee.platform.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a placement says of its papers.
 *
 * @param papers each paper, for who may know which is missing; empty for the others
 * @param complete whether the file is complete, the one thing the others are told
 * @param circumstances the form of what changes the papers
 * @param acts what other modules offer, by the code of the paper
 */
record PaperPanel(
        List<PlacementDetail.Paper> papers,
        boolean complete,
        Form circumstances,
        boolean trainee,
        Map<String, PaperActs.Act> acts) {

    static Form form(Circumstances facts) {
        return Form.empty()
                .with("minors", facts.minors() ? "true" : null)
                .with("taughtHours", facts.taughtHours())
                .with("presenceHours", facts.presenceHours());
    }

    /** The documents the papers asked here can be written from, by the code of the paper. */
    static Map<String, String> templates(List<PaperRule> rules) {
        Map<String, String> templates = new HashMap<>();
        for (PaperRule rule : rules) {
            String template = rule.template();
            if (template != null) {
                templates.put(rule.code(), template);
            }
        }
        return templates;
    }

    public PaperActs.@Nullable Act act(PlacementDetail.Paper paper) {
        return acts.get(paper.rule().code());
    }

    /** Everything offered, in a steady order. */
    public List<PaperActs.Act> offered() {
        return acts.values().stream()
                .sorted(Comparator.comparing(PaperActs.Act::href))
                .toList();
    }
}
