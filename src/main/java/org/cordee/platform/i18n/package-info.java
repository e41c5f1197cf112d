/** The words of the interface, French first. */
@NamedInterface("i18n")
@NullMarked
package org.cordee.platform.i18n;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
