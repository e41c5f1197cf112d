package org.cordee.placement.exchange;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.Problems;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** One request and the places that fit it, each with what speaks for it and against it. */
record RequestPage(
        Request request,
        Names names,
        List<Suggestion> suggestions,
        Reader reader,
        Problems problems,
        ExchangeWords words)
        implements Page {

    /** The names behind the ids; null where there is none or the actor may not know it. */
    record Names(
            @Nullable String peer,
            @Nullable String training,
            @Nullable String association) {}

    /** Who reads: whether suggestions are theirs, the request is, and they may propose. */
    record Reader(boolean suggestions, boolean owner, boolean coordinator) {}

    @Override
    public String template() {
        return "placement/exchange/request";
    }

    @Override
    public String titleKey() {
        return reader.owner() ? "exchange.request.own" : "exchange.request.title";
    }

    @Override
    public Set<Subject> subjects() {
        UUID peer = request.peer();
        return peer == null || reader.owner() ? Set.of() : Set.of(new Subject("placement.request", request.id(), peer));
    }

    public String href() {
        return "/exchange/requests/" + request.id();
    }

    /** Where its owner changes it: what is asked in a cohort, there. */
    public String editHref() {
        return request.cohort() == null ? href() + "/edit" : "/cohort/" + request.cohort();
    }

    public boolean closes() {
        return reader.owner() && request.standing().isOpen() && request.cohort() == null;
    }

    public boolean proposes() {
        return reader.coordinator() && request.peer() != null;
    }
}
