/** Cordée: the application and its commands. */
@NullMarked
package org.cordee;

import org.jspecify.annotations.NullMarked;
