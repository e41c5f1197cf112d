package org.cordee.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cordee.account.DemoPeople;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.structure.NewStructure;
import org.cordee.structure.OrganisationKind;
import org.cordee.structure.StructureProfile;
import org.cordee.structure.Structures;
import org.cordee.structure.UnitType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The territory, its places, and the people who run them. */
@Component
class DemoRegion {

    /** The training body that sends trainees, among the organisations. */
    static final int SCHOOL = 2;

    private final DemoPeople people;
    private final Structures structures;
    private final DemoClock clock;
    private final Today today;

    DemoRegion(DemoPeople people, Structures structures, DemoClock clock, Today today) {
        this.people = people;
        this.structures = structures;
        this.clock = clock;
        this.today = today;
    }

    /** A place that welcomes peers, with its director and two professionals. */
    record Host(
            UUID structure,
            String name,
            String stage,
            @Nullable UUID unit,
            Actor.Person director,
            Actor.Person referent,
            Actor.Person deputy) {}

    /** Everything that was made. */
    record Region(
            UUID territory,
            String name,
            Actor.Person coordinator,
            List<Host> hosts,
            List<UUID> organisations,
            Actor.Person trainer,
            Actor.Person supervisor) {}

    /** Founds the region on this day. */
    Region found(DemoScript script, LocalDate day) {
        clock.at(day);
        Actor.Person administrator =
                people.open("Administration technique", Role.ADMINISTRATOR, null, null, script.territory());
        UUID territory = clock.as(
                administrator,
                () -> Done.of(structures.addTerritory(
                        administrator, script.territory(), today.zone(), script.departments())));
        Actor.Person coordinator =
                people.open("Maëlle Kerdoncuff", Role.COORDINATOR, territory, territory, script.territory());
        List<UUID> organisations = organisations(script, coordinator, territory);
        Actor.Person trainer = people.open(
                "Hanaé Le Bihan",
                Role.TRAINER,
                organisations.get(SCHOOL),
                territory,
                script.organisations().get(SCHOOL).name());
        Actor.Person supervisor =
                people.open("Dominique Vasseur", Role.SUPERVISOR, territory, territory, script.territory());
        return new Region(
                territory,
                script.territory(),
                coordinator,
                hosts(script, coordinator, day),
                organisations,
                trainer,
                supervisor);
    }

    private List<UUID> organisations(DemoScript script, Actor.Person coordinator, UUID territory) {
        List<UUID> made = new ArrayList<>();
        for (DemoScript.Body body : script.organisations()) {
            OrganisationKind kind = OrganisationKind.valueOf(body.kind().toUpperCase(Locale.ROOT));
            UUID id = clock.as(
                    coordinator,
                    () -> Done.of(structures.add(
                            coordinator,
                            NewStructure.organisation(
                                    kind,
                                    body.name(),
                                    NewStructure.Numbers.NONE,
                                    place(body.postcode(), body.town())))));
            made.add(id);
            kind.memberRole().ifPresent(role -> people.open("Équipe " + body.name(), role, id, territory, body.name()));
        }
        return made;
    }

    private List<Host> hosts(DemoScript script, Actor.Person coordinator, LocalDate day) {
        UUID territory = coordinator.scopeOrStop();
        List<Host> hosts = new ArrayList<>();
        Team team = new Team(script.team());
        for (DemoScript.Place place : script.structures()) {
            UUID id = clock.as(
                    coordinator,
                    () -> Done.of(structures.add(
                            coordinator,
                            NewStructure.establishment(
                                    place.category(),
                                    place.name(),
                                    NewStructure.Numbers.NONE,
                                    place(place.postcode(), place.town())))));
            String stage = place.host();
            clock.at(day.plusDays(hosts.size() % 25));
            if (stage != null) {
                hosts.add(host(place, stage, id, territory, team));
            }
        }
        return hosts;
    }

    private Host host(DemoScript.Place place, String stage, UUID id, UUID territory, Team team) {
        Actor.Person director = people.open(team.next(), Role.DIRECTOR, id, territory, place.name());
        Actor.Person referent = people.open(team.next(), Role.PROFESSIONAL, id, territory, place.name());
        Actor.Person deputy = people.open(team.next(), Role.PROFESSIONAL, id, territory, place.name());
        UUID unit = stage.equals("hospital")
                ? clock.as(
                        director,
                        () -> Done.of(
                                structures.add(director, NewStructure.unit(id, UnitType.ELSA, "ELSA " + place.town()))))
                : null;
        UUID described = clock.as(
                director,
                () -> Done.of(structures.describe(
                        director,
                        id,
                        new StructureProfile(
                                "", "Direction", "", "", "", stage.length() % 3 + 1, "pair aidant·e", "", 0))));
        return new Host(described, place.name(), stage, unit, director, referent, deputy);
    }

    private static NewStructure.Place place(String postcode, String town) {
        return new NewStructure.Place("", postcode, town, "", null, null);
    }

    /** Gives the names of the team one after the other, and again with an initial when they run out. */
    private static final class Team {

        private final List<String> names;
        private int given;

        private Team(List<String> names) {
            this.names = names;
        }

        private String next() {
            int turn = given / names.size();
            String name = names.get(given % names.size());
            given++;
            return turn == 0 ? name : name + " " + (char) ('A' + turn) + ".";
        }
    }
}
