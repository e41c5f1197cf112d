package org.cordee.evidence.capitalisation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cordee.platform.NotFound;
import org.springframework.stereotype.Component;

/** Fills the page of an edition. */
@Component
class SheetScreen {

    private final EditionQueries editions;
    private final CapsContent content;

    SheetScreen(EditionQueries editions, CapsContent content) {
        this.editions = editions;
        this.content = content;
    }

    /** The edition shown; stops with NotFound once all its words were taken back. */
    SheetPage shown(UUID id) {
        CapsEdition edition = editions.one(id);
        List<SheetPage.Line> lines = lines(editions.parts(id, edition.edition()));
        if (lines.isEmpty()) {
            throw new NotFound("sheet without words");
        }
        return new SheetPage(
                edition,
                lines,
                content.topics().stream()
                        .filter(topic -> edition.frame().subjects().contains(topic.code()))
                        .map(CapsContent.Topic::title)
                        .toList());
    }

    /** Parts under their headings, in the order of the plan. */
    List<SheetPage.Line> lines(List<CapsPart> parts) {
        return content.plan().parts().stream()
                .flatMap(heading -> line(heading, parts))
                .toList();
    }

    private static Stream<SheetPage.Line> line(CapsPlan.Part heading, List<CapsPart> parts) {
        return parts.stream()
                .filter(part -> part.code().equals(heading.code()))
                .map(part -> new SheetPage.Line(heading.label(), part));
    }
}
