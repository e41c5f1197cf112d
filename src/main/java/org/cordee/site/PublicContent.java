package org.cordee.site;

import java.time.LocalDate;
import java.util.List;
import org.cordee.reference.ReferencePack;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** The reference content of the public pages, in the version in force. */
@Component
class PublicContent {

    private final ReferencePacks packs;

    PublicContent(ReferencePacks packs) {
        this.packs = packs;
    }

    List<EmergencyNumber> emergencyNumbers() {
        return List.of(packs.latest("emergency-numbers").as(EmergencyNumber[].class));
    }

    List<Resource> resources() {
        return List.of(packs.latest("public-resources").as(Resource[].class));
    }

    /** What of the team diagnosis the self-check reads. */
    private record TeamPractices(List<TeamSection> sections) {}

    private record Before(List<BeforeStep> steps) {}

    /** What is good to know before engaging oneself as a peer, in the order it is read. */
    List<BeforeStep> beforeEngaging() {
        return packs.latest("before-engaging").as(Before.class).steps();
    }

    LocalDate resourcesDate() {
        return packs.latest("public-resources").date();
    }

    TeamCheck teamCheck() {
        ReferencePack pack = packs.latest("team-diagnosis");
        return TeamCheck.of(pack.as(TeamPractices.class).sections(), pack.source());
    }
}
