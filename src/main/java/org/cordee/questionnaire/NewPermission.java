package org.cordee.questionnaire;

import org.cordee.platform.files.BroughtFile;
import org.jspecify.annotations.Nullable;

/**
 * A permission to write down, with the words typed in.
 *
 * @param instrument the id of the instrument
 * @param language the language of the words
 * @param grantedBy who gave the permission, or where the official words were copied from
 * @param attestedAs name and function of who attests
 * @param file the letter; null where the licence asks for none
 */
record NewPermission(
        String instrument,
        String language,
        String grantedBy,
        String attestedAs,
        TypedWords words,
        @Nullable BroughtFile file) {}
