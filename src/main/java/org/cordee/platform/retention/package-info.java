/** How long each category of record is kept, and the nightly job that ends it. */
@NamedInterface("retention")
@NullMarked
package org.cordee.platform.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
