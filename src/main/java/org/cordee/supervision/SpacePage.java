package org.cordee.supervision;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The four spaces of a placement: what each is for, how often, who reads what.
 *
 * @param bond who supervises, or is proposed; null when nobody is
 * @param supervisors whom the reader may name; empty for a reader who names nobody
 */
record SpacePage(
        PlacementSummary placement,
        Side side,
        List<Rhythm> rhythms,
        @Nullable Bond bond,
        List<Option> supervisors,
        Held held,
        Form form)
        implements Page {

    @Override
    public String template() {
        return "supervision/space";
    }

    @Override
    public String titleKey() {
        return isOwn() ? "space.title.own" : "space.title";
    }

    @Override
    public Set<Subject> subjects() {
        return isOwn() ? Set.of() : SpaceListPage.subject(placement).collect(Collectors.toSet());
    }

    public String href() {
        return "/spaces/" + placement.id();
    }

    public boolean isOwn() {
        return side == Side.PEER;
    }

    public boolean sets() {
        return side == Side.LEAD;
    }

    /** Whether something was set that the peer has still to read. */
    public boolean hasUnread() {
        return rhythms.stream().anyMatch(Rhythm::isUnread);
    }

    /** Whether the reader may name a supervisor now. */
    public boolean names() {
        return bond == null && side != Side.COORDINATOR;
    }

    /** Whether the reader may take the bond away: the peer always, the structure what it proposed alone. */
    public boolean ends() {
        return bond != null && (isOwn() || (sets() && !bond.isAgreed()));
    }

    public String bondPath(String act) {
        return bond == null ? href() : href() + "/bonds/" + bond.id() + "/" + act;
    }
}
