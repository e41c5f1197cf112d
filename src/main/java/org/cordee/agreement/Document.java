package org.cordee.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.DocumentGround;
import org.jspecify.annotations.Nullable;

/**
 * A document of a placement.
 *
 * @param placement null once the placement is gone: the structure keeps the document as long as it proves something
 * @param paper the paper it closes; null when it closes none
 * @param amends the document it changes; null when it is an agreement of its own
 * @param number the number of its latest words
 * @param version counts every change, against two people changing it at once
 */
record Document(
        UUID id,
        @Nullable UUID placement,
        UUID structure,
        UUID territory,
        String template,
        int templateVersion,
        @Nullable String paper,
        List<String> parties,
        @Nullable UUID amends,
        DocumentState state,
        int number,
        LocalDate madeOn,
        int version) {

    static Document draft(UUID id, DocumentGround ground, Template template, int templateVersion, LocalDate today) {
        return new Document(
                id,
                ground.placement(),
                ground.structure(),
                ground.territory(),
                template.code(),
                templateVersion,
                ground.papers().get(template.code()),
                template.parties(),
                null,
                DocumentState.DRAFT,
                1,
                today,
                0);
    }

    /** An amendment of this document, which stands for no paper. */
    Document amendment(UUID amendment, Template worded, int wordedVersion, LocalDate today) {
        return new Document(
                amendment,
                placement,
                structure,
                territory,
                worded.code(),
                wordedVersion,
                null,
                worded.parties(),
                id,
                DocumentState.DRAFT,
                1,
                today,
                0);
    }

    /** Whether it is signed by all, here or elsewhere. */
    boolean isInForce() {
        return state == DocumentState.SIGNED || state == DocumentState.MADE_ELSEWHERE;
    }

    String path() {
        return "/agreements/" + id;
    }
}
