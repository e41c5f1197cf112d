package org.cordee.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** The keys of a phone without a phone: Chromium's virtual authenticator, with a fingerprint that is always right. */
final class VirtualPhone {

    private final CDPSession chromium;
    private final String id;

    VirtualPhone(Page page) {
        chromium = page.context().newCDPSession(page);
        chromium.send("WebAuthn.enable");
        JsonObject phone = new JsonObject();
        phone.addProperty("protocol", "ctap2");
        phone.addProperty("transport", "internal");
        phone.addProperty("hasResidentKey", true);
        phone.addProperty("hasUserVerification", true);
        phone.addProperty("isUserVerified", true);
        phone.addProperty("automaticPresenceSimulation", true);
        JsonObject options = new JsonObject();
        options.add("options", phone);
        id = chromium.send("WebAuthn.addVirtualAuthenticator", options)
                .get("authenticatorId")
                .getAsString();
    }

    /** How many keys it holds. */
    int keys() {
        return chromium.send("WebAuthn.getCredentials", named())
                .getAsJsonArray("credentials")
                .size();
    }

    /** From now on the finger is the wrong one, or the right one again. */
    void recognises(boolean owner) {
        JsonObject options = named();
        options.addProperty("isUserVerified", owner);
        chromium.send("WebAuthn.setUserVerified", options);
    }

    private JsonObject named() {
        JsonObject options = new JsonObject();
        options.addProperty("authenticatorId", id);
        return options;
    }
}
