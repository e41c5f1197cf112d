package org.cordee.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.db.SqlStates;
import org.cordee.platform.keys.Tokens;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one person hands over to another face to face: a code that binds a new phone, or lets them choose a new
 * passphrase. Row security decides who may hand over to whom; the owner sees who did, and when.
 */
@Component
public class Handovers {

    /** How long the link or QR code can be used. */
    public static final Duration KEPT = Duration.ofHours(1);

    private final HandoverStore store;
    private final AccountQueries queries;
    private final DeviceStore devices;
    private final CloseKeys close;
    private final AddPasskey passkeys;
    private final SecretHashes hashes;
    private final Ids ids;
    private final Clock clock;

    Handovers(
            HandoverStore store,
            AccountQueries queries,
            DeviceStore devices,
            CloseKeys close,
            AddPasskey passkeys,
            SecretHashes hashes,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.devices = devices;
        this.close = close;
        this.passkeys = passkeys;
        this.hashes = hashes;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is handed over. */
    public enum Kind {
        DEVICE,
        RESET,
        /** A link to a new passphrase, mailed to who asked for it at the entrance; nobody hands it over. */
        MAIL
    }

    /** What its owner is told: what was handed over, by whom, when, and when it was used. */
    public record Told(Kind kind, String givenBy, Instant givenAt) {}

    /**
     * Makes the path of a link for this account; for a new phone, what the lost one opens is closed at once. Stops with
     * {@link NotAllowed} when row security refuses.
     */
    @Transactional
    public String give(Actor.Person by, String byName, UUID account, Kind kind) {
        String token = Tokens.fresh();
        try {
            store.add(new HandoverStore.Handover(ids.next(), account, kind), by.account(), byName, token);
        } catch (DataAccessException problem) {
            if (SqlStates.refusedByRowSecurity(problem)) {
                throw new NotAllowed("hands over to " + account);
            }
            throw problem;
        }
        Actors.run(SessionSource.DOOR, () -> close.handle(account, kind));
        return path(token);
    }

    /** What was handed over to this account in the last 90 days. */
    @Transactional(readOnly = true)
    public List<Told> told(UUID account) {
        return store.told(account, clock.instant().minus(Duration.ofDays(90)));
    }

    /** What is behind a link; opening it uses nothing. Runs as the door. */
    @Transactional(readOnly = true)
    HandoverStore.Handover waiting(String token) {
        return store.find(token).orElseThrow(() -> new NotFound("a handover"));
    }

    /** Binds the phone by six digits; gives its token. Runs as the door. */
    @Transactional
    Outcome<String> bindDevice(String token, String pin) {
        HandoverStore.Handover handover = waitingForPhone(token);
        return Pins.problem("pin", pin).map(Outcome::<String>refused).orElseGet(() -> {
            store.used(handover.id());
            String device = Tokens.fresh();
            devices.bind(handover.account(), device, hashes.hash(pin));
            return Outcome.done(device);
        });
    }

    /** What the key of a new phone needs. Runs as the door. */
    @Transactional(readOnly = true)
    PasskeyDialog.Wanted keyFor(String token) {
        UUID account = waitingForPhone(token).account();
        String name = queries.byId(account)
                .orElseThrow(() -> new NotFound("an open account"))
                .name();
        return new PasskeyDialog.Wanted(account, name, List.of());
    }

    /** Binds the phone by the passkey it made. Runs as the door. */
    @Transactional
    Outcome<UUID> bindPasskey(String token, PasskeyAnswer answer) {
        HandoverStore.Handover handover = waitingForPhone(token);
        store.used(handover.id());
        return passkeys.handle(handover.account(), answer);
    }

    private HandoverStore.Handover waitingForPhone(String token) {
        return store.find(token)
                .filter(handover -> handover.kind() == Kind.DEVICE)
                .orElseThrow(() -> new NotFound("a handover of a phone"));
    }

    static String path(String token) {
        return "/handover/" + token;
    }
}
