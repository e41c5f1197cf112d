package org.cordee.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells who is signed in; the module account answers. Read at every request, so a revoked role ends at once. */
public interface SignedInSource {
    /** The person of this request's session, if the account and the grant still stand. */
    Optional<SignedIn> of(HttpServletRequest request);
}
