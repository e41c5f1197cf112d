/** The public pages, and what visitors without an account send from them: nameless requests and notes. */
@ApplicationModule(
        displayName = "site",
        allowedDependencies = {"platform", "platform::*", "reference"})
@NullMarked
package org.cordee.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
