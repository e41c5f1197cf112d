package org.cordee.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.Installations;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Links;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Component;

/**
 * Asks a browser for a passkey and reads what it answers (W3C Web Authentication, the JSON of its options): a key that the phone itself finds again
 * (resident), opened by a finger, a face or a code (user verification), without proof of its maker (attestation none).
 */
@Component
class PasskeyDialog {

    /** EdDSA, ECDSA on P-256, RSA: what phones and computers make. */
    static final List<Integer> ALGORITHMS = List.of(-8, -7, -257);

    private static final int LONGEST = 20_000;

    private final PasskeyCeremonies ceremonies;
    private final Installations installations;
    private final Links links;

    PasskeyDialog(PasskeyCeremonies ceremonies, Installations installations, Links links) {
        this.ceremonies = ceremonies;
        this.installations = installations;
        this.links = links;
    }

    /** Who a key is made for: the account, the name the phone will show, and the keys it must not make twice. */
    record Wanted(UUID account, String name, List<byte[]> held) {}

    /** What was answered, sent to this path; the question is used up. */
    PasskeyAnswer answer(HttpServletRequest request, String path, FormReader form) {
        return new PasskeyAnswer(
                site(request), ceremonies.take(request, path).orElse(null), form.text("credential", LONGEST));
    }

    /** Asks for a new key, whose answer goes to this path. */
    Reply create(HttpServletRequest request, String path, Wanted wanted, boolean onThisPhone) {
        RelyingParty site = site(request);
        PasskeyCeremony asked = ceremonies.begin(request, path, wanted.account());
        Map<String, Object> selection = onThisPhone
                ? Map.of(
                        "residentKey", "required",
                        "requireResidentKey", true,
                        "userVerification", "required",
                        "authenticatorAttachment", "platform")
                : Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required");
        return Reply.values(Map.of(
                "rp", Map.of("id", site.id(), "name", installations.current().productName()),
                "user", user(wanted),
                "challenge", text(asked.challenge()),
                "pubKeyCredParams",
                        ALGORITHMS.stream()
                                .map(algorithm -> Map.of("type", "public-key", "alg", algorithm))
                                .toList(),
                "excludeCredentials",
                        wanted.held().stream()
                                .map(id -> Map.of("type", "public-key", "id", text(id)))
                                .toList(),
                "authenticatorSelection", selection,
                "attestation", "none",
                "timeout", PasskeyCeremonies.KEPT.toMillis()));
    }

    /** Asks any key of this site to prove itself; the answer goes to this path. */
    Reply get(HttpServletRequest request, String path) {
        RelyingParty site = site(request);
        PasskeyCeremony asked = ceremonies.begin(request, path, null);
        return Reply.values(Map.of(
                "rpId", site.id(),
                "challenge", text(asked.challenge()),
                "userVerification", "required",
                "timeout", PasskeyCeremonies.KEPT.toMillis()));
    }

    private RelyingParty site(HttpServletRequest request) {
        return RelyingParty.of(links.absolute("", request));
    }

    private static Map<String, String> user(Wanted wanted) {
        return Map.of(
                "id", text(PasskeyCeremony.handle(wanted.account())),
                "name", wanted.name(),
                "displayName", wanted.name());
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
