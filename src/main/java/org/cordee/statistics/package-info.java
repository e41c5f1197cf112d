/** Pure functions: figures, disclosure control and the arithmetic of charts. No framework, no database. */
@NullMarked
package org.cordee.statistics;

import org.jspecify.annotations.NullMarked;
