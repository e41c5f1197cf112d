package org.cordee.agreement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.placement.DocumentGround;
import org.cordee.platform.Problems;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One document: how it stands, what is left to fill, its words, and what can be done.
 *
 * @param ground null once the placement is gone
 * @param view null for whoever may only know that the document exists
 * @param toFill what nobody filled in yet
 * @param signing who signs the present version
 * @param amendments what changes it, and what it changes
 * @param elsewhere what is told of the file signed elsewhere; null when there is none
 * @param form the form of a file signed elsewhere
 * @param problems why the last act was refused
 */
record DocumentPage(
        Document document,
        Template made,
        @Nullable DocumentGround ground,
        @Nullable DocumentView view,
        List<Placeholder> toFill,
        SigningPanel signing,
        Amendments amendments,
        @Nullable Elsewhere elsewhere,
        Form form,
        Problems problems)
        implements Page {

    @Override
    public String template() {
        return "agreement/document";
    }

    @Override
    public String titleKey() {
        return "agreement.document.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(made.title());
    }

    @Override
    public String windowTitleKey() {
        return "agreement.window";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }

    @Override
    public Set<Subject> subjects() {
        UUID peer = ground == null ? null : ground.peer();
        return peer == null || view == null ? Set.of() : Set.of(new Subject("agreement.document", document.id(), peer));
    }

    public boolean writes() {
        return ground != null && ground.holdsFile() && ground.live();
    }

    public boolean may(String state) {
        return writes() && DocumentMoves.leads(document.state(), DocumentState.of(state), DocumentMoves.By.FILE);
    }

    /** Whether it is an amendment that was never sent, and may be thrown away. */
    public boolean isThrownAway() {
        return writes()
                && document.amends() != null
                && document.state() == DocumentState.DRAFT
                && signing.signatories().isEmpty();
    }

    public @Nullable String back() {
        return document.placement() == null ? null : "/placements/" + document.placement() + "#papers";
    }
}
