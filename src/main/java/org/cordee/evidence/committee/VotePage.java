package org.cordee.evidence.committee;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.evidence.Stated;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/**
 * One vote: its frame, the reader's own answer, its result once it is over.
 *
 * @param answer what the reader answered, for them alone
 * @param words what the reader wrote with it
 * @param form the answer being given
 */
record VotePage(VoteView view, Stated stated, Optional<Choice> answer, Optional<Opinion> words, UUID reader, Form form)
        implements Page {

    @Override
    public String template() {
        return "evidence/committee/vote";
    }

    @Override
    public String titleKey() {
        return view.seated() ? "committee.vote.title" : "committee.vote.seen";
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
        return view.seated() ? Set.of(new Subject("evidence.seat", view.vote().id(), reader)) : Set.of();
    }

    /** Whether the reader may answer now. */
    boolean mayVote() {
        return view.seated() && !view.over();
    }
}
