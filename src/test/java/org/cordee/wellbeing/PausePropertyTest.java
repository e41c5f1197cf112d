package org.cordee.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.MovingClock;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.LoggedWork;
import org.cordee.testkit.TestApplication;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The same log with and without pauses, on two days: every page and every export reads the same, byte for byte, to
 * everybody but the peer and the référent; so does what differs from one day to the other.
 */
class PausePropertyTest {

    private static final TestApplication APP = TestApplication.realWith(Map.of());
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 2);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 28);
    private static final List<String> KINDS = List.of("individual", "group", "outreach", "training");

    /** What is made anew at each request by its nature: files that carry the moment they were made. */
    private static final String MADE_ANEW = ".*\\.(pdf|xlsx|ods|odt|zip)$";

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void aPauseReadsToNobodyElse(@ForAll long seed) {
        Random random = new Random(seed);
        PlacementWorld world = new PlacementWorld(APP);
        UUID placement = world.active();
        for (int day = 0; day < 12; day++) {
            LoggedWork.acts(
                    APP.database(),
                    world.structure,
                    placement,
                    world.peer,
                    LocalDate.of(2026, 6, 1).plusDays(random.nextInt(175)),
                    KINDS.get(random.nextInt(KINDS.size())),
                    1 + random.nextInt(4));
        }
        List<Actor.Person> others = others(world);
        Map<String, String> before = read(world, placement, others);
        pauses(world, placement, random);
        assertThat(differing(before, read(world, placement, others))).isEmpty();
        assertThat(APP.signedIn(world.peerActor).get("/pause").words()).contains("Vous êtes en pause");
        assertThat(before.values()).anyMatch(body -> body.contains("canari mission"));
        assertThat(before).hasSizeGreaterThan(2 * 300);
        APP.database()
                .seed("delete from placement.pause where placement_id = '" + placement
                        + "'; delete from wellbeing.rest");
    }

    /** The addresses that read otherwise. */
    private static Set<String> differing(Map<String, String> one, Map<String, String> other) {
        return one.keySet().stream()
                .filter(address -> !Objects.equals(one.get(address), other.get(address)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everybody who is neither the peer nor the référent, one per role, and somebody who is not signed in. */
    private static List<Actor.Person> others(PlacementWorld world) {
        return List.of(
                world.deputy,
                world.director,
                world.coordinator,
                APP.account(Role.FUNDER, UUID.randomUUID(), world.territory),
                APP.account(Role.TRAINER, world.trainingBody, world.territory),
                APP.account(Role.ASSOCIATION, world.association, world.territory),
                APP.account(Role.SUPERVISOR, world.association, world.territory),
                APP.account(Role.ADMINISTRATOR, null, null));
    }

    private static void pauses(PlacementWorld world, UUID placement, Random random) {
        LocalDate since = LocalDate.of(2026, 6, 10);
        for (int turn = 0; turn < 3; turn++) {
            since = since.plusDays(1 + random.nextInt(30));
            LocalDate until = since.plusDays(1 + random.nextInt(30));
            APP.database()
                    .seed("insert into placement.pause (id, placement_id, since, until) values (gen_random_uuid(), '"
                            + placement + "', '" + since + "', '" + until + "')");
            since = until;
        }
        boolean open = random.nextBoolean();
        APP.database().seed("""
                insert into placement.pause (id, placement_id, since, until)
                values (gen_random_uuid(), '%1$s', '%2$s', %3$s);
                insert into wellbeing.rest (account_id, since) values ('%4$s', '%2$s'), ('%5$s', '%2$s'), ('%6$s', '%2$s')""".formatted(
                        placement,
                        since.plusDays(1),
                        open ? "null" : "'" + since.plusDays(30) + "'",
                        world.peerActor.account(),
                        world.referent.account(),
                        world.colleague.account()));
    }

    private static Map<String, String> read(PlacementWorld world, UUID placement, List<Actor.Person> others) {
        Map<String, String> read = new LinkedHashMap<>();
        List<String> addresses = addresses(world, placement);
        for (LocalDate day : List.of(FIRST, SECOND)) {
            APP.bean(MovingClock.class).hold(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
            others.forEach(other -> read(read, day + " " + other.role().code() + " ", APP.signedIn(other), addresses));
            read(read, day + " visitor ", APP.visitor(), addresses);
        }
        return read;
    }

    private static void read(Map<String, String> read, String who, HtmlClient client, List<String> addresses) {
        for (String address : addresses) {
            HtmlClient.Answer answer = client.get(address);
            read.put(who + address, answer.status() + (answer.status() == 200 ? steady(answer) : ""));
        }
    }

    private static List<String> addresses(PlacementWorld world, UUID placement) {
        List<String> addresses = new ArrayList<>(List.of(
                "/placements/" + placement,
                "/placements/" + placement + "/missions",
                "/placements/" + placement + "/sheet",
                "/placements/" + placement + "/frame",
                "/placements/" + placement + "/return",
                "/reviews/" + placement,
                "/peers/" + world.peer,
                "/directory/" + world.peer,
                "/structures/" + world.structure,
                "/journal/totals/" + world.structure,
                "/reports/annex/" + world.structure + "/2026",
                "/reports/region/2026",
                "/reports/leaflet/director"));
        APP.bean(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((mapping, method) -> {
            if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                mapping.getPatternValues().stream()
                        .filter(pattern -> !pattern.contains("{") && !pattern.matches(MADE_ANEW))
                        .filter(pattern -> !pattern.startsWith("/account") && !pattern.equals("/home"))
                        .forEach(addresses::add);
            }
        });
        return addresses;
    }

    /** The page without what is drawn at random for each page. */
    private static String steady(HtmlClient.Answer answer) {
        return answer.body()
                .replaceAll("name=\"_(key|csrf)\" value=\"[^\"]*\"", "")
                .replaceAll("\"csrf\":\"[^\"]*\"", "")
                .replaceAll("<code>[^<]*</code>", "");
    }
}
