package org.cordee.evidence.capitalisation;

import java.util.List;
import java.util.Locale;
import org.cordee.platform.NotFound;
import org.cordee.platform.web.Option;
import org.cordee.reference.ReferencePacks;
import org.cordee.reference.Words;
import org.springframework.stereotype.Component;

/** The plan in force, and the statements a sheet may be about. */
@Component
class CapsContent {

    private final ReferencePacks packs;

    CapsContent(ReferencePacks packs) {
        this.packs = packs;
    }

    /** A statement by its code and title. */
    record Topic(String code, Words title) {}

    CapsPlan plan() {
        return packs.latest("capitalisation-plan").as(CapsPlan.class);
    }

    int planVersion() {
        return packs.latest("capitalisation-plan").version();
    }

    CapsPlan.Part part(String code) {
        return plan().parts().stream()
                .filter(part -> part.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("part of the plan"));
    }

    List<Topic> topics() {
        return List.of(packs.latest("evidence-statements").as(Topic[].class));
    }

    List<Option> topicOptions(Locale language) {
        return topics().stream()
                .map(topic -> Option.of(topic.code(), topic.title().in(language)))
                .toList();
    }
}
