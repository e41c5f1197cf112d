/** Structures that welcome peers, from the national register or by hand; territories; the register's import. */
@ApplicationModule(
        displayName = "structure",
        allowedDependencies = {"platform", "platform::*", "account", "reference"})
@NullMarked
package org.cordee.structure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
