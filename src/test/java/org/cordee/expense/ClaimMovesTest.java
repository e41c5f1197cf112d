package org.cordee.expense;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.cordee.placement.PlacementStatus;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.junit.jupiter.api.Test;

class ClaimMovesTest {

    private static final UUID PEER = new UUID(1, 1);
    private static final UUID STRUCTURE = new UUID(1, 2);

    /** Written by hand, apart from the table: state, move, where it leads, and who may. */
    private static final Set<String> EXPECTED = Set.of(
            "draft send sent by peer",
            "sent take_back draft by peer",
            "sent validate validated by director",
            "sent return returned by director",
            "validated reopen sent by director",
            "validated pay reimbursed by director",
            "reimbursed unpay validated by director",
            "validated waive waived by peer");

    @Test
    void everyRoleEveryStateEveryMoveIsWhatWasDecided() {
        Set<String> found = new TreeSet<>();
        int asked = 0;
        for (Role role : Role.values()) {
            for (ClaimState from : ClaimState.values()) {
                Claim claim = claim(from);
                for (ClaimMove move : ClaimMove.values()) {
                    asked++;
                    ClaimPart.of(actor(role), claim)
                            .flatMap(part -> ClaimMoves.to(move, from, part))
                            .ifPresent(to -> found.add(from.code() + " " + move.code() + " " + to.code() + " by "
                                    + role.name().toLowerCase(Locale.ROOT)));
                }
            }
        }
        assertThat(asked).isEqualTo(Role.values().length * 6 * 8);
        assertThat(found).isEqualTo(EXPECTED);
    }

    @Test
    void thePeerAndTheDirectorOfElsewhereHaveNoPart() {
        for (Role role : Role.values()) {
            Actor.Person stranger = new Actor.Person(new UUID(2, 2), role, new UUID(2, 1), null);
            assertThat(ClaimPart.of(stranger, claim(ClaimState.SENT)))
                    .as("%s", role)
                    .isEmpty();
        }
    }

    @Test
    void onlyAVolunteerGivesUpAnAmountAndOnlyOnceItWasValidated() {
        for (ClaimState state : ClaimState.values()) {
            for (PlacementStatus status : PlacementStatus.values()) {
                assertThat(claim(state, status).mayBeGivenUp())
                        .as("%s %s", state, status)
                        .isEqualTo(state == ClaimState.VALIDATED && status == PlacementStatus.VOLUNTEER);
            }
        }
    }

    private static Actor.Person actor(Role role) {
        return new Actor.Person(new UUID(9, 9), role, role == Role.PEER ? PEER : STRUCTURE, null);
    }

    private static Claim claim(ClaimState state) {
        return claim(state, PlacementStatus.VOLUNTEER);
    }

    private static Claim claim(ClaimState state, PlacementStatus status) {
        LocalDate day = LocalDate.of(2026, 3, 2);
        return new Claim(
                new UUID(1, 3),
                new Claim.Owner(PEER, new UUID(1, 4), STRUCTURE, null, "", status),
                Spending.ticket(day, "transport", "x", 100),
                state,
                "",
                null,
                new Claim.Dates(day, null, null, null),
                0);
    }
}
