package org.cordee.recognition;

import java.util.List;
import java.util.Optional;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** The abilities offered, by kind of activity. */
@Component
class Abilities {

    private final Content content;

    Abilities(ReferencePacks packs) {
        this.content = packs.latest("abilities").as(Content.class);
    }

    private record Content(List<Ability> abilities) {}

    List<Ability> all() {
        return content.abilities();
    }

    Optional<Ability> find(String code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
