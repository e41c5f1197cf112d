package org.cordee.placement.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The exchange as one role comes to it.
 *
 * @param needs of the reader's structure, or open ones of the territory
 * @param names working names the reader may know
 */
record ExchangePage(
        Reader reader,
        List<Need> needs,
        List<Request> requests,
        Map<UUID, String> names,
        List<TalkThread> threads,
        ExchangeWords words)
        implements Page {

    /** Who reads, in which scope. */
    record Reader(Role role, UUID scope) {

        boolean isStructure() {
            return role == Role.DIRECTOR || role == Role.PROFESSIONAL;
        }
    }

    @Override
    public String template() {
        return "placement/exchange/exchange";
    }

    @Override
    public String titleKey() {
        return "exchange.title";
    }

    @Override
    public Set<Subject> subjects() {
        Set<Subject> subjects = new LinkedHashSet<>();
        if (reader.role() != Role.PEER) {
            requests.forEach(request -> add(subjects, "placement.request", request.id(), request.peer()));
            threads.forEach(thread -> add(subjects, "placement.thread", thread.id(), thread.peer()));
        }
        return subjects;
    }

    public boolean mayWriteNeed() {
        return reader.role() == Role.DIRECTOR;
    }

    public boolean mayAsk() {
        return reader.role() == Role.PEER || reader.role() == Role.TRAINER;
    }

    /** A trainee joins the cohort of their course with a code. */
    public boolean joinsCohorts() {
        return reader.role() == Role.PEER;
    }

    public boolean showsNeeds() {
        return reader.role() != Role.PEER;
    }

    /** Whether the reader wrote this request, and answers for it. */
    public boolean isOwn(Request request) {
        return reader.role() == Role.PEER || (reader.role() == Role.TRAINER && request.isOfSchool());
    }

    /** What the reader is asked about: still so? */
    public boolean asks(Standing standing, boolean own) {
        return own && standing.isAsked();
    }

    public @Nullable String name(Request request) {
        return request.peer() == null ? null : names.get(request.peer());
    }

    private static void add(Set<Subject> subjects, String table, UUID id, @Nullable UUID peer) {
        if (peer != null) {
            subjects.add(new Subject(table, id, peer));
        }
    }
}
