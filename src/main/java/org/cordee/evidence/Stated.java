package org.cordee.evidence;

import org.cordee.platform.i18n.Localized;
import org.cordee.reference.Words;

/**
 * A statement as whatever draws on it knows it.
 *
 * @param code what it is kept by
 * @param title in the languages it was written in
 * @param edition the version it is at
 * @param path its page
 */
public record Stated(String code, Localized title, int edition, String path, Grounds grounds) {

    Stated(String code, String title, int edition, String path, Grounds grounds) {
        this(code, new Words(title, title), edition, path, grounds);
    }
}
