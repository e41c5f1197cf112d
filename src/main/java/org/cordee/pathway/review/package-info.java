/** The reviews a peer and their référent hold together at 1, 3, 6 and 12 months: three questions, a decision, two signatures. */
@NamedInterface("review")
@NullMarked
package org.cordee.pathway.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
