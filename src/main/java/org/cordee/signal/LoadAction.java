package org.cordee.signal;

import java.util.UUID;
import org.cordee.reference.Words;

/** Something a peer may do by themselves about their load, as the reference content in force says. */
record LoadAction(String code, String href, Words words, Words hint) {

    String href(UUID placement) {
        return href.replace("{placement}", placement.toString());
    }
}
