package org.cordee.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.SqlStates;
import org.cordee.structure.register.RegisterFixture;
import org.cordee.testkit.TestDatabase;
import org.cordee.testkit.Wired;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class StructureAccessTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Wired WIRED = Wired.on(
                    DATABASE,
                    Clock.systemUTC(),
                    Structures.class,
                    StructureQueries.class,
                    SearchQueries.class,
                    CategoryQueries.class,
                    FactsQueries.class,
                    StructurePolicy.class,
                    StructureStore.class,
                    ManagementStore.class,
                    AddStructure.class,
                    AddTerritory.class,
                    CorrectStructure.class,
                    DescribeStructure.class)
            .start();
    private static final Structures STRUCTURES = WIRED.get(Structures.class);
    private static final Actor.Person ADMINISTRATOR =
            new Actor.Person(UUID.randomUUID(), Role.ADMINISTRATOR, null, null);

    private static UUID loire = UUID.randomUUID();
    private static UUID nantes = UUID.randomUUID();
    private static UUID paris = UUID.randomUUID();

    @BeforeAll
    static void load() {
        new RegisterFixture(DATABASE).loadShippedContent();
        loire = as(
                        ADMINISTRATOR,
                        () -> STRUCTURES.addTerritory(
                                ADMINISTRATOR,
                                "Pays de la Loire",
                                ZoneId.of("Europe/Paris"),
                                List.of("44", "49", "53", "72", "85")))
                .fold(id -> id, problems -> UUID.randomUUID());
        nantes = first("csapa nantes");
        paris = first("csapa paris");
    }

    private static <T> T as(Actor actor, java.util.function.Supplier<T> work) {
        return Actors.as(actor, work);
    }

    private static UUID first(String words) {
        return as(new Actor.Visitor(), () -> STRUCTURES.search(words, 1).get(0).id());
    }

    private static Actor.Person coordinator() {
        return new Actor.Person(UUID.randomUUID(), Role.COORDINATOR, loire, loire);
    }

    private static Actor.Person director(UUID structure) {
        return new Actor.Person(UUID.randomUUID(), Role.DIRECTOR, structure, loire);
    }

    private static StructureProfile profile(String contact) {
        return new StructureProfile(contact, "", "", "", "", 2, "pair aidant", "", 0);
    }

    private static boolean sees(Actor actor, UUID structure) {
        FactsQueries facts = WIRED.get(FactsQueries.class);
        return as(actor, () -> facts.profile(structure).isPresent());
    }

    private static <T> Outcome<T> done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return outcome;
    }

    @Test
    void aProfileIsSeenByItsTeamAndByTheCoordinationOfItsTerritoryOnly() {
        var team = director(nantes);
        done(as(team, () -> STRUCTURES.describe(team, nantes, profile("Camille"))));
        assertThat(sees(team, nantes)).isTrue();
        assertThat(sees(coordinator(), nantes)).isTrue();
        assertThat(sees(director(paris), nantes)).isFalse();
        assertThat(sees(new Actor.Person(UUID.randomUUID(), Role.FUNDER, nantes, loire), nantes))
                .isFalse();
        assertThat(sees(ADMINISTRATOR, nantes)).isFalse();
        assertThat(sees(new Actor.Visitor(), nantes)).isFalse();
        var other = new Actor.Person(UUID.randomUUID(), Role.COORDINATOR, UUID.randomUUID(), null);
        assertThat(sees(other, nantes)).isFalse();
    }

    @Test
    void nobodyDescribesAnotherStructure() {
        var stranger = director(paris);
        assertThatThrownBy(() -> as(stranger, () -> STRUCTURES.describe(stranger, nantes, profile("X"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> DATABASE.run(
                        stranger,
                        sql -> sql.of("insert into structure.profile (structure_id, places) values (:id, 1)")
                                .set("id", nantes)
                                .exactlyOne()))
                .isInstanceOf(DataAccessException.class)
                .matches(SqlStates::refusedByRowSecurity);
    }

    @Test
    void theCoordinationDoesNotReachOutsideItsTerritory() {
        var coordinator = coordinator();
        assertThatThrownBy(() -> as(coordinator, () -> STRUCTURES.describe(coordinator, paris, profile("X"))))
                .isInstanceOf(NotAllowed.class);
        assertThat(as(coordinator, () -> STRUCTURES.isInTerritory(nantes, loire)))
                .isTrue();
        assertThat(as(coordinator, () -> STRUCTURES.isInTerritory(paris, loire)))
                .isFalse();
        assertThat(as(coordinator, () -> STRUCTURES.inTerritory(loire)))
                .hasSizeBetween(20, 60)
                .allMatch(found -> List.of("44", "49", "53", "72", "85").contains(found.department()));
    }

    @Test
    void thePublicFactsOfTheRegisterAreReadByEverybody() {
        assertThat(as(new Actor.Visitor(), () -> STRUCTURES.get(nantes).finess()))
                .isNotNull();
        assertThat(as(ADMINISTRATOR, () -> STRUCTURES.names(List.of(nantes, paris))))
                .hasSize(2);
    }

    @Test
    void theSourceValueIsWrittenByAnImportOnly() {
        var team = director(nantes);
        assertThatThrownBy(() -> DATABASE.run(
                        team,
                        sql -> sql.of("update structure.structure set name = 'X' where id = :id")
                                .set("id", nantes)
                                .exactlyOne()))
                .isInstanceOf(DataAccessException.class)
                .matches(SqlStates::refusedByRowSecurity)
                .rootCause()
                .hasMessageContaining("import only");
    }

    @Test
    void aCorrectionIsKeptApartAndGivenBackWhenEmptied() {
        var team = director(paris);
        String source = as(team, () -> STRUCTURES.get(paris).name());
        correct(team, paris, "Chez nous");
        assertThat(as(team, () -> STRUCTURES.get(paris).name())).isEqualTo("Chez nous");
        assertThat(first("chez nous")).isEqualTo(paris);
        correct(team, paris, "");
        assertThat(as(team, () -> STRUCTURES.get(paris).name())).isEqualTo(source);
    }

    private static void correct(Actor.Person person, UUID id, String name) {
        int version = as(person, () -> WIRED.get(FactsQueries.class).of(id).version());
        done(as(
                person,
                () -> WIRED.get(CorrectStructure.class)
                        .handle(
                                person,
                                id,
                                new Correction(name, "", "", null, null, version),
                                CorrectStructure.Management.UNCHANGED)));
    }

    @Test
    void aTeamAddsUnitsInsideItsOwnEstablishmentOnly() {
        var team = director(nantes);
        UUID unit = done(as(
                        team, () -> STRUCTURES.add(team, NewStructure.unit(nantes, UnitType.ELSA, "ELSA du centre"))))
                .fold(id -> id, problems -> nantes);
        StructureSummary added = as(team, () -> STRUCTURES.get(unit));
        assertThat(added.category()).isEqualTo("272");
        assertThat(added.department()).isEqualTo("44");
        assertThat(as(team, () -> STRUCTURES.unitsOf(nantes)))
                .extracting(StructureSummary::id)
                .contains(unit);
        assertThatThrownBy(() ->
                        as(team, () -> STRUCTURES.add(team, NewStructure.unit(paris, UnitType.ELSA, "Ailleurs"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theCoordinationAddsOrganisationsAndWrongNumbersAreRefused() {
        var coordinator = coordinator();
        var place = new NewStructure.Place("", "44000", "Nantes", "", null, null);
        UUID added = done(as(
                        coordinator,
                        () -> STRUCTURES.add(
                                coordinator,
                                NewStructure.organisation(
                                        OrganisationKind.MUTUAL_AID,
                                        "Entraide de l’Erdre",
                                        new NewStructure.Numbers("", "", "W442000001"),
                                        place))))
                .fold(id -> id, problems -> nantes);
        assertThat(as(coordinator, () -> STRUCTURES.organisations(OrganisationKind.MUTUAL_AID)))
                .extracting(StructureSummary::id)
                .contains(added);
        assertThat(as(coordinator, () -> STRUCTURES.get(added)).department()).isEqualTo("44");
        Outcome<UUID> refused = as(
                coordinator,
                () -> STRUCTURES.add(
                        coordinator,
                        NewStructure.establishment(
                                "197", "À venir", new NewStructure.Numbers("440000001", "", ""), place)));
        assertThat(refused).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aTeamMayNotFoundATerritory() {
        var coordinator = coordinator();
        assertThatThrownBy(() -> as(
                        coordinator,
                        () -> STRUCTURES.addTerritory(coordinator, "X", ZoneId.of("Europe/Paris"), List.of("01"))))
                .isInstanceOf(NotAllowed.class);
    }
}
