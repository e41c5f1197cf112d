package org.cordee.account;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionsAuthenticatorOutputs;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Checks what a browser answered, by webauthn4j: challenge, origin, site, signature, presence and verification of the
 * person, counter. The maker of a key is neither asked nor kept.
 */
@Component
class PasskeyCheck {

    private static final List<PublicKeyCredentialParameters> KINDS = PasskeyDialog.ALGORITHMS.stream()
            .map(algorithm -> new PublicKeyCredentialParameters(
                    PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(algorithm)))
            .toList();

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(converter);

    /** A key as it is kept. */
    record Key(byte[] credential, byte[] publicKey, long signCount, boolean backupEligible) {}

    /** What an answer is worth; the counter is the one the key says it is at. */
    record Verdict(Worth worth, long signCount) {}

    /** A right answer, a wrong one, or one whose counter went back: the key exists twice. */
    enum Worth {
        RIGHT,
        WRONG,
        COPIED
    }

    /** The key a browser made, or empty when the answer is not the one that was asked for. */
    Optional<Key> made(PasskeyAnswer answer) {
        return readable(() -> {
            var wanted = new RegistrationParameters(server(answer), KINDS, true, true);
            var verified = Objects.requireNonNull(manager.verifyRegistrationResponseJSON(answer.text(), wanted)
                    .getAttestationObject());
            var told = verified.getAuthenticatorData();
            AttestedCredentialData key = Objects.requireNonNull(told.getAttestedCredentialData());
            byte[] kept =
                    keys.convert(new AttestedCredentialData(AAGUID.ZERO, key.getCredentialId(), key.getCOSEKey()));
            return new Key(key.getCredentialId(), kept, told.getSignCount(), told.isFlagBE());
        });
    }

    /** The id of the key an answer says it comes from. */
    Optional<byte[]> credential(PasskeyAnswer answer) {
        return readable(
                () -> manager.parseAuthenticationResponseJSON(answer.text()).getCredentialId());
    }

    /** What an answer is worth for this key, whose owner has this handle. */
    Verdict proved(PasskeyAnswer answer, Key key, byte[] handle) {
        return readable(() -> judged(answer, key, handle)).orElse(new Verdict(Worth.WRONG, key.signCount()));
    }

    private Verdict judged(PasskeyAnswer answer, Key key, byte[] handle) {
        try {
            var wanted = new AuthenticationParameters(server(answer), record(key), null, true, true);
            AuthenticationData told = manager.verifyAuthenticationResponseJSON(answer.text(), wanted);
            byte[] given = told.getUserHandle();
            boolean same = given == null || given.length == 0 || Arrays.equals(given, handle);
            long count = Objects.requireNonNull(told.getAuthenticatorData()).getSignCount();
            return new Verdict(same ? Worth.RIGHT : Worth.WRONG, count);
        } catch (MaliciousCounterValueException copied) {
            return new Verdict(Worth.COPIED, key.signCount());
        }
    }

    /** The library stops in several ways on what it cannot read or believe, a part that is missing included. */
    private static <T> Optional<T> readable(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (WebAuthnException | JacksonException | IllegalArgumentException | NullPointerException wrong) {
            return Optional.empty();
        }
    }

    private CredentialRecordImpl record(Key key) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                key.backupEligible(),
                null,
                key.signCount(),
                keys.convert(key.publicKey()),
                new AuthenticationExtensionsAuthenticatorOutputs<>(),
                null,
                null,
                Set.of());
    }

    private static ServerProperty server(PasskeyAnswer answer) {
        PasskeyCeremony asked = Objects.requireNonNull(answer.asked());
        return ServerProperty.builder()
                .origin(Origin.create(answer.site().origin()))
                .rpId(answer.site().id())
                .challenge(new DefaultChallenge(asked.challenge()))
                .build();
    }
}
