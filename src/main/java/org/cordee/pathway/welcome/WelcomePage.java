package org.cordee.pathway.welcome;

import java.util.List;
import java.util.Set;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.Problems;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The list of a welcome, with what each side ticked. */
record WelcomePage(
        String template,
        PlacementSummary placement,
        WelcomeContent content,
        Ticks ticks,
        Ticks.Side side,
        String source,
        Problems problems)
        implements Page {

    WelcomePage printed() {
        return new WelcomePage("pathway/welcome/printed", placement, content, ticks, side, source, problems);
    }

    @Override
    public String titleKey() {
        return "welcome.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(placement.place().name());
    }

    @Override
    public String windowTitleKey() {
        return "welcome.window";
    }

    @Override
    public Set<Subject> subjects() {
        return placement.peer() == null || side == Ticks.Side.PEER
                ? Set.of()
                : Set.of(new Subject("pathway.welcome_tick", placement.id(), placement.peer()));
    }

    public String href() {
        return "/placements/" + placement.id() + "/welcome";
    }

    public boolean isOpen() {
        return TickWelcome.isOpen(placement);
    }

    public boolean isTicked(WelcomeContent.Item item) {
        return ticks.of(side).contains(item.code());
    }

    /** What the other side says of a point, as a message key; null where both say the same. */
    public @Nullable String apart(WelcomeContent.Item item) {
        return switch (ticks.of(item.code())) {
            case PEER_ONLY -> side == Ticks.Side.PEER ? "welcome.only_you" : "welcome.only_peer";
            case STRUCTURE_ONLY -> side == Ticks.Side.STRUCTURE ? "welcome.only_you" : "welcome.only_structure";
            default -> null;
        };
    }
}
