package org.cordee.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.web.Awaiting;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The open paths an actor may see. */
record PathListPage(List<Line> lines, @Nullable UUID next) implements Page {

    /** A path, the phase it stands in, and how many steps are left before the arrival. */
    record Line(Path path, Phase phase, int left, int done) {
        static Line of(Path path, PathContent content) {
            int done = (int) path.steps().stream().filter(Path.Step::isDone).count();
            return new Line(
                    path, path.phase(content), path.leftBeforeArrival(content).size(), done);
        }

        /** The arrival of this path as a thing that waits, where open steps block it. */
        Optional<Awaiting.Item> blocked(LocalDate today) {
            return BlockedArrival.item(
                    path.place().name(), left, path.dates().arrivalOn(), "/paths/" + path.id(), today);
        }
    }

    @Override
    public String template() {
        return "pathway/list";
    }

    @Override
    public String titleKey() {
        return "pathway.list.title";
    }
}
