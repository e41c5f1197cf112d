/** People who sign in: accounts, roles, invitations, devices, sessions, second factor. */
@ApplicationModule(
        displayName = "account",
        allowedDependencies = {"platform", "platform::*"})
@NullMarked
package org.cordee.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
