package org.cordee.pathway.preparation;

import java.util.Optional;
import java.util.UUID;
import org.cordee.pathway.Paths;
import org.cordee.placement.Placements;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.springframework.stereotype.Component;

/** Puts the screens of a team's preparation together. */
@Component
class PreparationScreens {

    static final String FEAR = "fear";
    static final String SESSION = "session";

    private final Paths paths;
    private final FearQueries fears;
    private final SessionQueries sessions;
    private final CharterQueries charters;
    private final PreparationContents contents;
    private final Placements placements;
    private final Today today;

    PreparationScreens(
            Paths paths,
            FearQueries fears,
            SessionQueries sessions,
            CharterQueries charters,
            PreparationContents contents,
            Placements placements,
            Today today) {
        this.paths = paths;
        this.fears = fears;
        this.sessions = sessions;
        this.charters = charters;
        this.contents = contents;
        this.placements = placements;
        this.today = today;
    }

    /** The register and the sessions; stops when there is no path the actor may see. */
    PreparationPage page(UUID path, Form form, String opened) {
        UUID structure = paths.get(path).structure();
        return new PreparationPage(
                new PreparationPage.Place(path, structure),
                fears.of(path),
                sessions.of(path),
                charters.of(path).orElse(null),
                new PreparationPage.Choices(contents.current(), placements.team(structure)),
                form,
                opened,
                today.date());
    }

    CharterPage charter(UUID path, Form form) {
        paths.get(path);
        Optional<Charter> charter = charters.of(path);
        return new CharterPage(path, charter.orElse(null), contents.current(), contents.pack(), form);
    }

    /** The path of a fear; stops when the actor may not see it. */
    UUID pathOfFear(UUID fear) {
        return fears.get(fear).path();
    }

    UUID pathOfSession(UUID session) {
        return sessions.path(session);
    }
}
