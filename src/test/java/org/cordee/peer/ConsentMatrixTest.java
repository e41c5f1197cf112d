package org.cordee.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordee.platform.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every field × every audience, given then withdrawn, seen by everybody: a field shows where it was let, at once. */
class ConsentMatrixTest {

    private final PeerWorld world = new PeerWorld();

    @Test
    void nothingIsSeenByAnybodyByDefault() {
        PeerWorld.everybody()
                .keySet()
                .forEach(reader ->
                        assertThat(seen(reader, null)).as("%s", reader).isEmpty());
    }

    /** Each round withdraws the one before: what still showed would be one field too many. */
    @Test
    void eachFieldIsSeenByItsAudienceAloneAndNoLongerOnceWithdrawn() {
        Consents before = Consents.none();
        for (Audience audience : Audience.values()) {
            for (ProfileField field : ProfileField.values()) {
                Consents given = Consents.none().with(audience, EnumSet.of(ProfileField.NAME, field));
                replace(before, given);
                before = given;
                PeerWorld.everybody().forEach((reader, audiences) -> {
                    Set<ProfileField> expected = audiences.contains(audience)
                            ? EnumSet.of(ProfileField.NAME, field)
                            : EnumSet.noneOf(ProfileField.class);
                    assertThat(seen(reader, null))
                            .as("%s to %s, seen by %s", field, audience, reader)
                            .isEqualTo(expected);
                });
            }
        }
        replace(before, Consents.none());
        nothingIsSeenByAnybodyByDefault();
    }

    @Test
    void oneAudienceAloneIsShownWhatItWasLetAlone() {
        replace(
                Consents.none(),
                Consents.none()
                        .with(Audience.PUBLIC, EnumSet.of(ProfileField.NAME))
                        .with(Audience.COORDINATOR, EnumSet.allOf(ProfileField.class)));

        assertThat(seen(PeerWorld.COORDINATOR, Audience.PUBLIC)).containsExactly(ProfileField.NAME);
        assertThat(seen(PeerWorld.COORDINATOR, Audience.REGION)).isEmpty();
        assertThat(seen(PeerWorld.COORDINATOR, null)).hasSize(ProfileField.values().length);
    }

    @Test
    void withoutTheNameNothingElseIsSeen() {
        world.database.seed("insert into peer.consent select '" + PeerWorld.PEER
                + "', f, 'public' from unnest(array['title', 'training', 'knowledge_life']) f");

        PeerWorld.everybody().keySet().forEach(reader -> {
            assertThat(seen(reader, null)).isEmpty();
            assertThat(trainings(reader)).isEmpty();
        });
    }

    @Test
    void aFieldWithoutConsentCannotBeSearched() {
        replace(Consents.none(), Consents.none().with(Audience.PUBLIC, EnumSet.of(ProfileField.NAME)));

        assertThat(found("canary-name", null, null, null)).isTrue();
        assertThat(found("canary-life", null, null, null)).isFalse();
        assertThat(found(null, PeerStatus.VOLUNTEER, null, null)).isFalse();
        assertThat(found(null, null, "44", null)).isFalse();
        assertThat(found(null, null, null, "canary-formats")).isFalse();

        replace(
                Consents.none().with(Audience.PUBLIC, EnumSet.of(ProfileField.NAME)),
                Consents.none().with(Audience.PUBLIC, EnumSet.allOf(ProfileField.class)));
        assertThat(found("CANARY-LIFE", PeerStatus.VOLUNTEER, "44", "canary-formats"))
                .isTrue();
    }

    @Test
    void theHistoryHoldsEveryConsentAndEveryWithdrawal() {
        Consents given = Consents.none().with(Audience.PUBLIC, EnumSet.of(ProfileField.NAME));
        replace(Consents.none(), given);
        replace(given, Consents.none());

        List<String> lines = world.database.as(
                PeerWorld.PEER_SELF,
                sql -> world.own.history(PeerWorld.PEER, 2).stream()
                        .map(line -> line.field() + " " + line.audience() + " " + line.given())
                        .toList());
        assertThat(lines).containsExactly("NAME PUBLIC false", "NAME PUBLIC true");
    }

    private void replace(Consents before, Consents after) {
        world.database.run(PeerWorld.PEER_SELF, sql -> world.consents.replace(PeerWorld.PEER, before, after));
    }

    private boolean found(
            @Nullable String words, @Nullable PeerStatus status, @Nullable String department, @Nullable String format) {
        return world.database.as(
                new Actor.Visitor(),
                sql -> !world.queries
                        .after(null, new PeerQueries.Search(Audience.PUBLIC, words, status, department, format), 9)
                        .isEmpty());
    }

    private List<Training> trainings(Actor reader) {
        return world.database.as(reader, sql -> world.queries.training(PeerWorld.PEER, null));
    }

    /** The fields whose canary arrives, by every way there is; the ways must agree. */
    private Set<ProfileField> seen(Actor reader, @Nullable Audience audience) {
        return world.database.as(reader, sql -> {
            Optional<ShownPeer> sheet = world.queries.find(PeerWorld.PEER, audience);
            Set<ProfileField> fields = sheet.map(this::canaries).orElseGet(() -> EnumSet.noneOf(ProfileField.class));
            if (!world.queries.training(PeerWorld.PEER, audience).isEmpty()) {
                fields.add(ProfileField.TRAINING);
            }
            sheet.filter(shown -> shown.shows(ProfileField.CONTACT))
                    .ifPresent(shown -> fields.add(ProfileField.CONTACT));
            assertThat(sheet.map(ShownPeer::fields).orElse(Set.of())).isEqualTo(fields);
            assertThat(world.queries.after(null, new PeerQueries.Search(audience, null, null, null, null), 9))
                    .isEqualTo(sheet.stream().toList());
            if (audience == null) {
                assertThat(world.queries.names(List.of(PeerWorld.PEER)).isEmpty())
                        .isEqualTo(sheet.isEmpty());
            }
            return fields;
        });
    }

    private Set<ProfileField> canaries(ShownPeer shown) {
        String all = shown.profile().toString();
        Set<ProfileField> found = EnumSet.allOf(ProfileField.class).stream()
                .filter(field -> all.contains("canary-" + field.code().replace("knowledge_", "")))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProfileField.class)));
        if (shown.profile().department() != null) {
            found.add(ProfileField.DEPARTMENT);
        }
        if (!shown.profile().statuses().isEmpty()) {
            found.add(ProfileField.STATUSES);
        }
        if (shown.profile().declared() != null) {
            found.add(ProfileField.DECLARATION);
        }
        assertThat(all.contains("canary-moments")).isEqualTo(found.contains(ProfileField.AVAILABILITY));
        return found;
    }
}
