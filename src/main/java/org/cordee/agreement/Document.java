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
                DocumentState.DRAFT,
                1,
                today,
                0);
    }

    String path() {
        return "/agreements/" + id;
    }
}
