package org.cordee.pathway.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Page;

/**
 * The reviews of everybody the reader follows, or of one placement.
 *
 * @param regional whether the reader is the coordinator: then counts come by structure
 * @param places how many of the year's reviews were held, structure by structure
 */
record ReviewListPage(
        String kind, List<DueReview> lines, Completion completion, Map<String, Completion> places, boolean regional)
        implements Page {

    @Override
    public String template() {
        return "pathway/review/list";
    }

    @Override
    public String titleKey() {
        return "review.list." + kind;
    }

    @Override
    public Set<Subject> subjects() {
        return lines.stream()
                .filter(line -> line.side() != Side.PEER)
                .flatMap(line -> line.placement().peer() == null
                        ? Stream.empty()
                        : Stream.of(new Subject(
                                "placement.placement",
                                line.placement().id(),
                                line.placement().peer())))
                .collect(Collectors.toSet());
    }

    /** What waits for the reader, or for others to whom they may speak: late first. */
    List<DueReview> now() {
        return lines.stream()
                .filter(line -> line.step() != DueReview.Step.DONE && line.step() != DueReview.Step.LATER)
                .toList();
    }

    List<DueReview> later() {
        return lines.stream()
                .filter(line -> line.step() == DueReview.Step.LATER)
                .limit(20)
                .toList();
    }

    List<DueReview> done() {
        return lines.stream().filter(DueReview::isDone).toList();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    boolean showsCounts() {
        return !kind.equals("peer");
    }
}
