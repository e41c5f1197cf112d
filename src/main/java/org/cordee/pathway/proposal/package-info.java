/** What peers, professionals and persons supported propose to a structure, what it answers, and what became of it. */
@NamedInterface("proposal")
@NullMarked
package org.cordee.pathway.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
