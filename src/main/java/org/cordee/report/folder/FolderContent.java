package org.cordee.report.folder;

import java.util.List;
import org.cordee.reference.Words;

/**
 * The criteria as they are shipped.
 *
 * @param years how far back a proof counts
 */
record FolderContent(int years, List<Chapter> chapters, List<Criterion> criteria) {

    record Chapter(String code, Words words) {}

    /**
     * Something to be shown.
     *
     * @param theme of the reference it comes near
     * @param proofs the codes of what proves it
     */
    record Criterion(String code, String chapter, Words theme, Words words, List<String> proofs) {}
}
