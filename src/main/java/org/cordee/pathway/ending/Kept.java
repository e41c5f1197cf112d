package org.cordee.pathway.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cordee.platform.retention.RetentionContent;
import org.cordee.platform.retention.RetentionRule;

/** What stays after the last day, and until when: read from the retention rules, never written twice. */
final class Kept {

    private static final List<String> RULES = List.of("placement", "agreement");

    private Kept() {}

    /** One line: what, and the day it goes. */
    record Line(RetentionRule rule, LocalDate until) {}

    /** The lines of a placement that ends on this day. */
    static List<Line> after(LocalDate lastDay) {
        Map<String, RetentionRule> rules =
                RetentionContent.read().rules().stream().collect(Collectors.toMap(RetentionRule::code, rule -> rule));
        return RULES.stream()
                .map(rules::get)
                .map(rule -> new Line(
                        rule,
                        lastDay.plusDays(rule.ends().stream()
                                .mapToInt(RetentionRule.End::days)
                                .max()
                                .orElse(0))))
                .toList();
    }
}
