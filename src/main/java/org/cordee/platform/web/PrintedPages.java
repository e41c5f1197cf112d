package org.cordee.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordee.platform.Installations;
import org.cordee.platform.files.PdfDocument;
import org.cordee.platform.i18n.Messages;
import org.springframework.stereotype.Component;

/** Prints a page where nobody asked for it over HTTP: in French, for nobody in particular. */
@Component
public class PrintedPages {

    private final TemplateEngine templates;
    private final Messages messages;
    private final Installations installations;

    PrintedPages(TemplateEngine templates, Messages messages, Installations installations) {
        this.templates = templates;
        this.messages = messages;
        this.installations = installations;
    }

    /** The page, on the printed frame, as an accessible PDF. */
    public byte[] pdf(Page page) {
        var request = new PageContext.Request(Locale.FRENCH, "/", null, List.of(), null, "", () -> "", null);
        var context = new PageContext(messages, request, installations.current());
        StringOutput html = new StringOutput(8_192);
        templates.render(page.template() + ".jte", Map.of("ctx", context, "page", page), html);
        var out = new ByteArrayOutputStream();
        try {
            new PdfDocument(html.toString()).writeTo(out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }
}
