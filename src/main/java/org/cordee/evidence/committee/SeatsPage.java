package org.cordee.evidence.committee;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordee.evidence.Stated;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;

/**
 * Who sits in a committee, for the coordination that gathers it.
 *
 * @param cast how many have voted so far; never who
 * @param over whether nobody votes any more, so that no seat moves
 * @param others those one may still seat, by corner
 */
record SeatsPage(
        Vote vote,
        Stated stated,
        List<Line> lines,
        long cast,
        boolean over,
        Map<VoteCorner, List<Option>> others,
        Form form)
        implements Page {

    /** Somebody who sits, with their name as the coordination may read it. */
    record Line(Seat seat, String name, String label) {}

    @Override
    public String template() {
        return "evidence/committee/seats";
    }

    @Override
    public String titleKey() {
        return "committee.seats.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(stated.title());
    }

    @Override
    public String windowTitleKey() {
        return "evidence.window";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }

    @Override
    public Set<Subject> subjects() {
        return lines.stream()
                .map(line -> new Subject("evidence.seat", vote.id(), line.seat().account()))
                .collect(Collectors.toSet());
    }

    List<Line> of(VoteCorner corner) {
        return lines.stream().filter(line -> line.seat().corner() == corner).toList();
    }

    List<Option> others(VoteCorner corner) {
        return others.getOrDefault(corner, List.of());
    }
}
