package org.cordee.structure;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/**
 * What other modules may ask about structures and territories. Names, categories and places are public facts; every
 * read runs in the caller's transaction if there is one.
 */
@Component
public class Structures {
    private final StructureQueries queries;
    private final SearchQueries search;
    private final AddStructure addStructure;
    private final AddTerritory addTerritory;
    private final DescribeStructure describeStructure;
    private final StructurePolicy policy;

    Structures(
            StructureQueries queries,
            SearchQueries search,
            AddStructure addStructure,
            AddTerritory addTerritory,
            DescribeStructure describeStructure,
            StructurePolicy policy) {
        this.queries = queries;
        this.search = search;
        this.addStructure = addStructure;
        this.addTerritory = addTerritory;
        this.describeStructure = describeStructure;
        this.policy = policy;
    }

    /** The structure with this id, open or closed. */
    public Optional<StructureSummary> find(UUID id) {
        return queries.find(id);
    }

    /** The structure with this id; stops with {@link NotFound} when there is none. */
    public StructureSummary get(UUID id) {
        return queries.find(id).orElseThrow(() -> new NotFound("structure " + id));
    }

    /** The structure with this FINESS number. */
    public Optional<StructureSummary> withNumber(String finess) {
        return queries.withNumber(finess);
    }

    /** The names shown of these structures, by id; an unknown id is left out. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return queries.names(ids);
    }

    /** Structures whose name, town, postcode, number or category have words that begin so, the nearest match first. */
    public List<StructureSummary> search(String words, int atMost) {
        return search.find(SearchRequest.of(words), atMost);
    }

    /** Open places of addiction care and units in the departments of a territory, by name. */
    public List<StructureSummary> inTerritory(UUID territory) {
        return queries.inTerritory(territory, AddictionCare.CATEGORIES);
    }

    /** Whether the structure stands in one of the departments of the territory. */
    public boolean isInTerritory(UUID structure, UUID territory) {
        return queries.isInTerritory(structure, territory);
    }

    /** The units of an establishment, by name. */
    public List<StructureSummary> unitsOf(UUID establishment) {
        return queries.unitsOf(establishment);
    }

    /** Bodies without a register number of one kind, by name: mutual-aid associations, training bodies, funders… */
    public List<StructureSummary> organisations(OrganisationKind kind) {
        return queries.organisations(kind);
    }

    /** Every territory, by name. */
    public List<Territory> territories() {
        return queries.territories();
    }

    /** The territory whose figures this installation shows to anybody: the first by name; empty before there is one. */
    public Optional<Territory> served() {
        return territories().stream().findFirst();
    }

    /** The territory with this id; stops with {@link NotFound} when there is none. */
    public Territory territory(UUID id) {
        return territories().stream()
                .filter(territory -> territory.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("territory " + id));
    }

    /** Enters a unit, an organisation or an establishment by hand; the coordinator, or a team for its own units. */
    public Outcome<UUID> add(Actor.Person person, NewStructure added) {
        return addStructure.handle(person, added);
    }

    /** Founds a territory; the administrator only. */
    public Outcome<UUID> addTerritory(Actor.Person person, String name, ZoneId zone, List<String> departments) {
        return addTerritory.handle(person, name, zone, departments);
    }

    /** Writes what a structure says of itself; its own team, or the coordinator of its territory. */
    public Outcome<UUID> describe(Actor.Person person, UUID structure, StructureProfile profile) {
        return describeStructure.handle(person, structure, profile);
    }

    /** Whether the person may invite somebody into the structure: the coordinator, while it is open and hers. */
    public boolean mayInviteInto(Actor.Person person, StructureSummary structure) {
        return policy.mayInviteInto(person, structure);
    }
}
