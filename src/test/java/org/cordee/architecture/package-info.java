/** The rules of the house, executable; each with a test that shows it can fail. */
@NullMarked
package org.cordee.architecture;

import org.jspecify.annotations.NullMarked;
