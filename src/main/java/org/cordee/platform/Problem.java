package org.cordee.platform;

import java.util.List;

/**
 * One reason why something was refused, said to the person.
 *
 * @param field the form field it concerns; empty when it concerns the whole
 * @param key the message key of the sentence, which names the remedy
 * @param arguments what the sentence is filled with
 */
public record Problem(String field, String key, List<Object> arguments) {

    /** A problem of one field. */
    public static Problem of(String field, String key, Object... arguments) {
        return new Problem(field, key, List.of(arguments));
    }

    /** A problem of the whole. */
    public static Problem ofAll(String key, Object... arguments) {
        return new Problem("", key, List.of(arguments));
    }
}
