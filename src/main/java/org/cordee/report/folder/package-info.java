/** The folder a director shows an evaluator or a funder: dated proofs against criteria kept as sourced content. */
@NullMarked
package org.cordee.report.folder;

import org.jspecify.annotations.NullMarked;
