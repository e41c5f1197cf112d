/** What tests stand on: the real database, the real application, a browser without a screen. */
@NullMarked
package org.cordee.testkit;

import org.jspecify.annotations.NullMarked;
