package org.cordee.account;

import java.util.Optional;
import org.cordee.platform.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs in from a bound phone by its six digits. Five mistakes lock the phone: a new code is then shown face to face.
 * The phone held and the digits known are two factors.
 */
@Component
class UnlockDevice {

    static final int MISTAKES = 5;

    private final DeviceStore devices;
    private final SignIn signIn;
    private final SecretHashes hashes;

    UnlockDevice(DeviceStore devices, SignIn signIn, SecretHashes hashes) {
        this.devices = devices;
        this.signIn = signIn;
        this.hashes = hashes;
    }

    /** Runs as the door. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public SignIn.Attempt handle(String token, String pin) {
        Optional<DeviceStore.Bound> bound = devices.find(token);
        if (bound.isEmpty()) {
            return SignIn.Attempt.refused(Problem.ofAll("error.account.device_unknown"));
        }
        DeviceStore.Bound device = bound.get();
        if (device.locked()) {
            return SignIn.Attempt.refused(Problem.ofAll("error.account.device_locked"));
        }
        if (hashes.matches(pin, device.pin())) {
            devices.used(device.id());
            return signIn.enter(device.account());
        }
        int failures = device.failures() + 1;
        devices.failed(device.id(), failures, failures >= MISTAKES);
        return failures >= MISTAKES
                ? SignIn.Attempt.refused(Problem.ofAll("error.account.device_locked"))
                : SignIn.Attempt.refused(Problem.of("pin", "error.account.pin", MISTAKES - failures));
    }
}
