package org.cordee.account;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Role;
import org.cordee.platform.keys.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns an invitation into an account, or into a role more for the one already signed in. Runs as the door. */
@Component
class AcceptInvitation {

    private final InvitationStore invitations;
    private final AccountStore accounts;
    private final AccountQueries queries;
    private final DeviceStore devices;
    private final AddPasskey passkeys;
    private final SecretHashes hashes;
    private final Passphrases passphrases;

    AcceptInvitation(
            InvitationStore invitations,
            AccountStore accounts,
            AccountQueries queries,
            DeviceStore devices,
            AddPasskey passkeys,
            SecretHashes hashes,
            Passphrases passphrases) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.queries = queries;
        this.devices = devices;
        this.passkeys = passkeys;
        this.hashes = hashes;
        this.passphrases = passphrases;
    }

    /** The account that stands now, with the token of its phone when one was bound. */
    record Accepted(UUID account, @Nullable String deviceToken) {}

    /** The invitation behind a link. Stops with {@link InvitationEnded} when it opens nothing any more. */
    @Transactional(readOnly = true)
    public InvitationStore.Waiting waiting(String token) {
        InvitationStore.Waiting invitation =
                invitations.find(token).orElseThrow(() -> new InvitationEnded(invitations.ending(token)));
        if (invitation.role() == Role.PEER && queries.isHeld(Role.PEER, invitation.scope())) {
            throw new InvitationEnded(InvitationEnded.Reason.TAKEN);
        }
        return invitation;
    }

    /** By e-mail and passphrase. */
    @Transactional
    public Outcome<Accepted> byPassphrase(String token, String name, String email, String passphrase) {
        InvitationStore.Waiting invitation = waiting(token);
        String address = email.toLowerCase(Locale.ROOT);
        if (!address.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            return Outcome.refused(Problem.of("email", "error.account.email"));
        }
        Optional<Problem> weak = passphrases.problem("passphrase", passphrase, name, address);
        if (weak.isPresent()) {
            return Outcome.refused(weak.get());
        }
        if (queries.byEmail(address).isPresent()) {
            return Outcome.refused(Problem.of("email", "error.account.email_known"));
        }
        UUID account = accounts.open(name, address, passphrases.hash(passphrase));
        grant(account, invitation);
        return Outcome.done(new Accepted(account, null));
    }

    /** By a phone and six digits; no e-mail is asked. For peers. */
    @Transactional
    public Outcome<Accepted> byDevice(String token, String pin) {
        InvitationStore.Waiting invitation = waiting(token);
        if (invitation.role() != Role.PEER) {
            return Outcome.refused(Problem.ofAll("error.account.device_for_peers"));
        }
        Optional<Problem> weak = Pins.problem("pin", pin);
        if (weak.isPresent()) {
            return Outcome.refused(weak.get());
        }
        UUID account = accounts.open(invitation.name(), null, null);
        grant(account, invitation);
        String device = Tokens.fresh();
        devices.bind(account, device, hashes.hash(pin));
        return Outcome.done(new Accepted(account, device));
    }

    /** By the passkey that the peer's phone just made; no e-mail is asked, nothing is to be remembered. */
    @Transactional
    public Outcome<UUID> byPasskey(String token, PasskeyAnswer answer) {
        InvitationStore.Waiting invitation = waiting(token);
        Optional<UUID> account = answer.account();
        if (invitation.role() != Role.PEER || account.isEmpty()) {
            return Outcome.refused(Problem.ofAll("error.account.passkey_late"));
        }
        accounts.open(account.get(), invitation.name());
        grant(account.get(), invitation);
        return passkeys.handle(account.get(), answer);
    }

    /** Adds the role to the account already signed in. */
    @Transactional
    public Accepted addTo(UUID account, String token) {
        grant(account, waiting(token));
        return new Accepted(account, null);
    }

    private void grant(UUID account, InvitationStore.Waiting invitation) {
        invitations.accepted(invitation.id());
        UUID grant = accounts.grant(
                account,
                new AccountStore.Grant(
                        invitation.role(),
                        invitation.scope(),
                        invitation.territory(),
                        invitation.label(),
                        invitation.invitedBy()));
        accounts.used(grant);
    }
}
