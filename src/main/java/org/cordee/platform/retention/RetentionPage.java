package org.cordee.platform.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The retention rules with what would go tonight.
 *
 * @param written when these rules were written
 */
record RetentionPage(LocalDate written, List<Line> lines) implements Page {

    /**
     * One rule.
     *
     * @param tonight how many rows would go, or null when another job carries the rule out
     */
    record Line(
            RetentionRule rule,
            RetentionContent.Source source,
            @Nullable Long tonight) {}

    static RetentionPage of(RetentionContent content, List<Retention.Due> due) {
        Map<String, Long> tonight =
                due.stream().collect(Collectors.toMap(each -> each.rule().code(), Retention.Due::rows));
        return new RetentionPage(
                content.date(),
                content.rules().stream()
                        .map(rule -> new Line(rule, content.source(rule), tonight.get(rule.code())))
                        .toList());
    }

    @Override
    public String template() {
        return "platform/retention/retention";
    }

    @Override
    public String titleKey() {
        return "retention.title";
    }
}
