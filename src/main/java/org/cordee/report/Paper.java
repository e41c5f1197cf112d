package org.cordee.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cordee.platform.files.Download;
import org.cordee.platform.files.OdtDocument;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document in French made of headings and paragraphs, the same on a screen, as PDF and as ODT.
 *
 * @param title its title, without the name of a person
 */
public record Paper(String title, List<OdtDocument.Block> blocks) {

    /** What stands where a fact is not known: a visible blank, to be filled by hand. */
    public static final String BLANK = "…";

    private static final JsonMapper JSON = JsonMapper.shared();

    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** As it is kept once it has left. */
    public String frozen() {
        return JSON.writeValueAsString(this);
    }

    /** As it was kept. */
    public static Paper thawed(String json) {
        return JSON.readValue(json, Paper.class);
    }

    /** As a file for a word processor, under this name without its ending. */
    public Download odt(String name) {
        var all = new ArrayList<OdtDocument.Block>();
        all.add(new OdtDocument.Block(OdtDocument.Style.TITLE, title));
        all.addAll(blocks);
        return Download.odt(name, new OdtDocument(title, Locale.FRENCH, all));
    }
}
