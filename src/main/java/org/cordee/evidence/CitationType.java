package org.cordee.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.Locale;

/** The kinds of publication kept, with their names in CSL, RIS and BibTeX; a kind we do not know is a document. */
enum CitationType {
    ARTICLE("article-journal", "JOUR", "article"),
    REPORT("report", "RPRT", "techreport"),
    THESIS("thesis", "THES", "phdthesis"),
    BOOK("book", "BOOK", "book"),
    CHAPTER("chapter", "CHAP", "incollection"),
    WEBPAGE("webpage", "ELEC", "online"),
    DOCUMENT("document", "GEN", "misc");

    private final String csl;
    private final String ris;
    private final String bibtex;

    CitationType(String csl, String ris, String bibtex) {
        this.csl = csl;
        this.ris = ris;
        this.bibtex = bibtex;
    }

    String csl() {
        return csl;
    }

    String ris() {
        return ris;
    }

    String bibtex() {
        return bibtex;
    }

    @JsonCreator
    static CitationType ofCsl(String name) {
        return Arrays.stream(values())
                .filter(type -> type.csl.equals(name))
                .findFirst()
                .orElse(DOCUMENT);
    }

    static CitationType ofRis(String name) {
        return Arrays.stream(values())
                .filter(type -> type.ris.equals(name))
                .findFirst()
                .orElse(name.equals("JFULL") || name.equals("EJOUR") ? ARTICLE : DOCUMENT);
    }

    static CitationType ofBibtex(String name) {
        return Arrays.stream(values())
                .filter(type -> type.bibtex.equalsIgnoreCase(name))
                .findFirst()
                .orElse(
                        switch (name.toLowerCase(Locale.ROOT)) {
                            case "report" -> REPORT;
                            case "thesis", "mastersthesis" -> THESIS;
                            case "inbook", "inproceedings" -> CHAPTER;
                            default -> DOCUMENT;
                        });
    }
}
