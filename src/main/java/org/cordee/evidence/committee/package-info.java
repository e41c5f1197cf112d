/** A mixed committee of persons concerned, professionals and scientists gives its view of a statement, corner by corner. */
@NamedInterface("committee")
@NullMarked
package org.cordee.evidence.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
