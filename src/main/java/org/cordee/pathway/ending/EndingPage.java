package org.cordee.pathway.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * The ending of one placement: its last day, the goodbye, the exit talk, the certificate, what closes and what stays.
 *
 * @param lastDay the day it ended or is to end; null while nobody said
 * @param goodbye null while nothing is planned
 * @param own whether the reader is the peer
 * @param talks whether the exit talk concerns the reader: the two who hold it, and the direction
 */
record EndingPage(
        String template,
        PlacementSummary placement,
        EndingContent content,
        String source,
        @Nullable LocalDate lastDay,
        @Nullable Goodbye goodbye,
        boolean own,
        boolean talks,
        Form form)
        implements Page {

    EndingPage printed() {
        return new EndingPage(
                "pathway/ending/printed", placement, content, source, lastDay, goodbye, own, talks, Form.empty());
    }

    @Override
    public String titleKey() {
        return "ending.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(placement.place().name());
    }

    @Override
    public String windowTitleKey() {
        return "ending.window";
    }

    @Override
    public Set<Subject> subjects() {
        return placement.peer() == null || own
                ? Set.of()
                : Set.of(new Subject("pathway.goodbye", placement.id(), placement.peer()));
    }

    public String href() {
        return "/placements/" + placement.id() + "/ending";
    }

    public String placementHref() {
        return "/placements/" + placement.id();
    }

    public String talkHref() {
        return "/reviews/" + placement.id() + "/0";
    }

    public boolean isOver() {
        return placement.dates().endedOn() != null;
    }

    public List<Option> ways(PageContext ctx) {
        return content.options(ctx.locale());
    }

    public List<Kept.Line> kept() {
        return lastDay == null ? List.of() : Kept.after(lastDay);
    }
}
