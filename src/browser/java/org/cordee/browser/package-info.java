/** Journeys in a real browser. */
@NullMarked
package org.cordee.browser;

import org.jspecify.annotations.NullMarked;
