/** Documents that are compared with what they describe. */
@NullMarked
package org.cordee.docs;

import org.jspecify.annotations.NullMarked;
