package org.cordee.structure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Puts together what one person sees of one structure. */
@Component
class StructureScreen {
    private final StructureQueries structures;
    private final FactsQueries facts;
    private final StructurePolicy policy;
    private final Outlines outlines;
    private final List<StructurePanel> panels;

    StructureScreen(
            StructureQueries structures,
            FactsQueries facts,
            StructurePolicy policy,
            Outlines outlines,
            List<StructurePanel> panels) {
        this.structures = structures;
        this.facts = facts;
        this.policy = policy;
        this.outlines = outlines;
        this.panels = List.copyOf(panels);
    }

    StructurePage page(UUID id, Optional<Actor.Person> person) {
        StructureFacts known = facts.of(id);
        StructureSummary summary = known.summary();
        UUID parent = summary.parent();
        boolean reads =
                person.filter(reader -> policy.mayReadProfile(reader, id)).isPresent();
        return new StructurePage(
                known,
                parent == null ? null : structures.find(parent).orElse(null),
                structures.unitsOf(id),
                reads ? facts.profile(id).orElse(StructureProfile.NONE) : null,
                person.stream()
                        .flatMap(reader -> panels.stream().flatMap(panel -> panel.of(reader, id).stream()))
                        .toList(),
                map(known),
                person.filter(reader -> policy.mayChange(reader, summary)).isPresent(),
                summary.kind() == StructureKind.ESTABLISHMENT
                        && person.filter(reader -> policy.mayAdd(reader, StructureKind.UNIT, id))
                                .isPresent(),
                person.filter(reader -> policy.mayInviteInto(reader, summary)).isPresent());
    }

    private RegionMap map(StructureFacts known) {
        var local = known.local();
        boolean pointed = local.latitude() != null;
        var hit = new SearchHit(
                known.summary(),
                known.source().postcode(),
                pointed ? local.latitude() : known.source().latitude(),
                pointed ? local.longitude() : known.source().longitude(),
                known.isApproximate(),
                null,
                null);
        return RegionMap.of(outlines.of(List.of(known.summary().department())), List.of(hit));
    }
}
