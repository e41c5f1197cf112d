package org.cordee.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordee.platform.NotFound;
import org.cordee.reference.ReferencePack;
import org.cordee.reference.ReferencePacks;
import org.cordee.reference.Words;
import org.springframework.stereotype.Component;

/** The templates as shipped, and the placeholders their clauses may use. */
@Component
class DocumentTemplates {

    /** What changes an agreement after the last signature; it stands on another document and is never made alone. */
    static final String AMENDMENT = "amendment";

    private static final String PACK = "agreement-templates";

    private final int version;
    private final Map<String, Placeholder> placeholders;
    private final List<Template> templates;

    DocumentTemplates(ReferencePacks packs) {
        ReferencePack pack = packs.latest(PACK);
        Content content = pack.as(Content.class);
        this.version = pack.version();
        this.placeholders =
                content.placeholders().stream().collect(Collectors.toMap(Placeholder::code, Function.identity()));
        this.templates = content.templates().stream().map(Shipped::template).toList();
    }

    private record Content(List<Placeholder> placeholders, List<Shipped> templates) {}

    private record Shipped(
            String code,
            Words title,
            List<String> parties,
            String source,
            List<String> plain,
            List<ShippedClause> clauses) {

        Template template() {
            List<Clause> shipped = clauses.stream()
                    .map(clause -> new Clause(clause.code(), 0, clause.title(), clause.text()))
                    .toList();
            return new Template(code, title, parties, source, plain, shipped);
        }
    }

    private record ShippedClause(String code, String title, String text) {}

    int version() {
        return version;
    }

    List<Template> all() {
        return templates;
    }

    Map<String, Placeholder> placeholders() {
        return placeholders;
    }

    Optional<Template> find(String code) {
        return templates.stream()
                .filter(template -> template.code().equals(code))
                .findFirst();
    }

    /** The template; stops when there is none. */
    Template get(String code) {
        return find(code).orElseThrow(() -> new NotFound("template " + code));
    }
}
