package org.cordee.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Sealed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets up and proves the second factor: an authenticator's code, or one of ten recovery codes, each good once. */
@Component
class SecondFactor {

    private static final int RECOVERY_CODES = 10;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final AccountQueries accounts;
    private final AccountStore store;
    private final OneTimeCodes codes;
    private final InstallationKey key;
    private final Sealed sealed;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactor(AccountQueries accounts, AccountStore store, OneTimeCodes codes, InstallationKey key, Clock clock) {
        this.accounts = accounts;
        this.store = store;
        this.codes = codes;
        this.key = key;
        this.sealed = new Sealed(key, "totp");
        this.clock = clock;
    }

    /** Whether the account has set it up. */
    boolean isSet(UUID account) {
        return known(account).totpConfirmed();
    }

    /** The secret to be scanned; the same until it is confirmed. Stops once it is: it is shown only before. */
    @Transactional
    public byte[] secretToScan(UUID account) {
        AccountQueries.Known known = known(account);
        if (known.totpConfirmed()) {
            throw new NotAllowed("the secret is shown before it is confirmed only");
        }
        Optional<byte[]> started = Optional.ofNullable(known.totpSecret()).flatMap(sealed::open);
        if (started.isPresent()) {
            return started.get();
        }
        byte[] secret = codes.freshSecret();
        store.startTotp(account, sealed.seal(secret));
        return secret;
    }

    /** Confirms the set-up by a first code; gives the recovery codes, shown once, or empty when the code is wrong. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<List<String>> confirm(UUID account, String typed) {
        if (known(account).totpConfirmed() || !proves(account, typed)) {
            return Optional.empty();
        }
        store.confirmTotp(account);
        List<String> recovery = new ArrayList<>();
        for (int count = 0; count < RECOVERY_CODES; count++) {
            recovery.add(recoveryCode());
        }
        store.replaceRecoveryCodes(account, recovery.stream().map(this::kept).toList());
        return Optional.of(List.copyOf(recovery));
    }

    /** Whether what was typed proves the second factor; wrong codes count as mistakes and are slowed down alike. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean prove(UUID account, String typed) {
        AccountQueries.Known known = known(account);
        if (known.waits(clock.instant())) {
            return false;
        }
        if (proves(account, typed) || store.useRecoveryCode(account, kept(typed))) {
            store.succeeded(account);
            return true;
        }
        int failures = known.failures() + 1;
        store.failed(account, failures, Attempts.next(failures, clock.instant()).orElse(null));
        return false;
    }

    private boolean proves(UUID account, String typed) {
        Optional<byte[]> secret =
                Optional.ofNullable(known(account).totpSecret()).flatMap(sealed::open);
        if (secret.isEmpty()) {
            return false;
        }
        OptionalLong step = codes.step(secret.get(), typed);
        return step.isPresent() && store.useTotpStep(account, step.getAsLong());
    }

    private AccountQueries.Known known(UUID account) {
        return accounts.byId(account).orElseThrow(() -> new NotAllowed("no open account"));
    }

    private String recoveryCode() {
        StringBuilder code = new StringBuilder();
        for (int position = 0; position < 12; position++) {
            if (position == 4 || position == 8) {
                code.append('-');
            }
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    private byte[] kept(String recoveryCode) {
        String letters = recoveryCode.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return key.mac("recovery", letters.getBytes(StandardCharsets.UTF_8));
    }
}
