/** {@code ./cordee analyse} and {@code protect}: statistics on a file, for analysts and for whoever verifies them. */
@ApplicationModule(displayName = "analysis", allowedDependencies = "statistics")
@NullMarked
package org.cordee.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
