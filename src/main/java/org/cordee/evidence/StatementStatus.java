package org.cordee.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How far a statement added here travels. */
enum StatementStatus {
    /** Its authors alone. */
    DRAFT,
    /** Whoever signs in, in the territory. */
    REGION,
    /** Anybody. */
    PUBLIC,
    /** Its authors again, with everything that was said. */
    ARCHIVED;

    private static final Map<StatementStatus, Set<StatementStatus>> AUTHOR = Map.of(
            DRAFT, EnumSet.of(REGION, ARCHIVED),
            REGION, EnumSet.of(ARCHIVED),
            PUBLIC, EnumSet.of(REGION, ARCHIVED),
            ARCHIVED, EnumSet.of(DRAFT));
    private static final Map<StatementStatus, Set<StatementStatus>> COORDINATION = Map.of(
            DRAFT, EnumSet.noneOf(StatementStatus.class),
            REGION, EnumSet.of(PUBLIC),
            PUBLIC, EnumSet.of(REGION),
            ARCHIVED, EnumSet.noneOf(StatementStatus.class));

    /** What its author may make of it, and what the coordination may, whoever wrote it. */
    List<StatementStatus> next(boolean author, boolean coordination) {
        EnumSet<StatementStatus> next = EnumSet.noneOf(StatementStatus.class);
        if (author) {
            next.addAll(AUTHOR.getOrDefault(this, Set.of()));
        }
        if (coordination) {
            next.addAll(COORDINATION.getOrDefault(this, Set.of()));
        }
        return List.copyOf(next);
    }

    /** Where a new version leaves it: what everybody reads was read by the coordination first. */
    StatementStatus afterChange(boolean coordination) {
        return this == PUBLIC && !coordination ? REGION : this;
    }

    /** The kind of badge it is shown with. */
    String badge() {
        return switch (this) {
            case DRAFT -> "watch";
            case REGION, PUBLIC -> "pine";
            case ARCHIVED -> "plain";
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static StatementStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
