package org.cordee.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordee.platform.Installation;
import org.cordee.platform.LegalNotice;
import org.cordee.platform.i18n.ShippedMessages;

/** Pages drawn without a server nor a database, for tests of what they say. */
public final class DrawnPage {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, DrawnPage.class.getClassLoader(), "org.cordee");

    private DrawnPage() {}

    /** What a visitor who reads this language gets. */
    public static String html(Page page, Locale language) {
        StringOutput output = new StringOutput();
        TEMPLATES.render(page.template() + ".jte", Map.of("ctx", context(language), "page", page), output);
        return output.toString();
    }

    /** The context of a visitor. */
    public static PageContext context(Locale language) {
        return new PageContext(
                ShippedMessages.all(),
                new PageContext.Request(language, "/essai", null, List.of(), null, "", () -> "key", null),
                new Installation(
                        true,
                        "Cordée",
                        "Pays d’Essai",
                        ZoneId.of("Europe/Paris"),
                        null,
                        true,
                        new LegalNotice("", "", "", "", "", "")));
    }
}
