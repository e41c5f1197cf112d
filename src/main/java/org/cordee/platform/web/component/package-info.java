/** The parts pages are made of; their templates are compiled into this package. */
@NamedInterface("component")
@NullMarked
package org.cordee.platform.web.component;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
