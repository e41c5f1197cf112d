package org.cordee.placement.extension;

import java.util.List;
import java.util.Set;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/**
 * A later last day for a placement: what is asked, who agreed, what was asked before.
 *
 * @param asked the newest first
 */
record ExtensionPage(PlacementSummary placement, List<Extension> asked, Actor.Person actor, Side side, Form form)
        implements Page {

    @Override
    public String template() {
        return "placement/extension/extension";
    }

    @Override
    public String titleKey() {
        return "extension.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(placement.place().name());
    }

    @Override
    public String windowTitleKey() {
        return "extension.window";
    }

    @Override
    public Set<Subject> subjects() {
        return side == Side.PEER || placement.peer() == null
                ? Set.of()
                : Set.of(new Subject("placement.extension", placement.id(), placement.peer()));
    }

    public String href() {
        return "/placements/" + placement.id() + "/extension";
    }

    public List<Extension> open() {
        return asked.stream().filter(Extension::isOpen).toList();
    }

    public List<Extension> past() {
        return asked.stream().filter(one -> !one.isOpen()).toList();
    }

    public List<Answer> answers(Extension one) {
        return one.answers(actor, side);
    }

    public String action(Extension one, Answer answer) {
        return href() + "/" + one.id() + "/" + answer.code();
    }

    /** The words of a side, for whoever stands on it or not. */
    public String sideKey(Side one) {
        return "extension.side." + one.code() + (one == side ? ".own" : "");
    }

    public boolean asks() {
        return open().isEmpty() && ExtensionRules.isPossible(placement);
    }

    /** Whether the person asks in the structure's name, and the director has still to agree. */
    public boolean directorAnswers() {
        return !Side.answers(actor);
    }
}
