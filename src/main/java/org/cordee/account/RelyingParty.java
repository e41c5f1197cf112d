package org.cordee.account;

import java.net.URI;
import org.cordee.platform.NotFound;

/**
 * The site that passkeys belong to (W3C Web Authentication, "relying party").
 *
 * @param origin scheme, host and port, as the browser signs them
 * @param id the host alone: a passkey opens this host and no other
 */
record RelyingParty(String origin, String id) {

    /** The site of an address. Stops with {@link NotFound} where browsers have no passkeys: a bare number, or no TLS. */
    static RelyingParty of(String address) {
        URI uri = URI.create(address);
        String host = uri.getHost();
        boolean named = host != null && host.matches(".*[a-z].*") && !host.contains(":");
        if (!named || !(uri.getScheme().equals("https") || host.equals("localhost"))) {
            throw new NotFound("a site that can have passkeys");
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new RelyingParty(uri.getScheme() + "://" + host + port, host);
    }
}
