/**
 * Capitalisation sheets: what an action taught, written by somebody external to it from the words of tellers, who may
 * each refuse their parts or take them back.
 */
@NamedInterface("capitalisation")
@NullMarked
package org.cordee.evidence.capitalisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
