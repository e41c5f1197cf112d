/** The ten acceptance traps, each against the product itself; {@code docs/traps.md} says what is left to a person's judgement. */
@NullMarked
package org.cordee.acceptance;

import org.jspecify.annotations.NullMarked;
