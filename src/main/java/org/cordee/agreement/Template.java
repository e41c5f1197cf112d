package org.cordee.agreement;

import java.util.List;
import org.cordee.reference.Words;

/**
 * What a kind of document is made from.
 *
 * @param parties who signs: {@code peer}, {@code structure}, {@code association}, {@code training_body}
 * @param source the texts it stands on
 * @param plain the first page, "what I sign", one sentence a line, made to be read aloud
 */
record Template(
        String code, Words title, List<String> parties, String source, List<String> plain, List<Clause> clauses) {

    /** The same, signed by some of its parties only. */
    Template signedBy(List<String> signing) {
        return new Template(code, title, signing, source, plain, clauses);
    }

    Template with(List<Clause> worded) {
        return new Template(code, title, parties, source, plain, worded);
    }
}
