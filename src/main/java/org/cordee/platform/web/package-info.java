/** Pages, forms, answers and the guard of every route. */
@NamedInterface("web")
@NullMarked
package org.cordee.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
