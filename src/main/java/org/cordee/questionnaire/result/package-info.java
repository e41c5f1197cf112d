/** What answers say once enough people gave them: computed when a quarter is over, protected, then only read. */
@NamedInterface("result")
@NullMarked
package org.cordee.questionnaire.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
