package org.cordee.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The clauses of the territory's documents, worded by its coordination. */
@Controller
class ClauseController {

    private static final String HOME = "/agreements/clauses";
    private static final String ONE = HOME + "/{template}/{clause}";

    private final DocumentTemplates templates;
    private final ClauseQueries queries;
    private final WordClause word;
    private final OneTimeForms forms;

    ClauseController(DocumentTemplates templates, ClauseQueries queries, WordClause word, OneTimeForms forms) {
        this.templates = templates;
        this.queries = queries;
        this.word = word;
        this.forms = forms;
    }

    @Bean
    static MenuEntry clausesMenu() {
        return new MenuEntry(66, HOME, "agreement.menu", "file-earmark-text", Set.of(Role.COORDINATOR))
                .in(MenuGroup.PLACES);
    }

    @GetMapping(HOME)
    @Allowed(Role.COORDINATOR)
    Reply all() {
        return Reply.page(new TemplateListPage(templates.all()));
    }

    @GetMapping(HOME + "/{template}")
    @Allowed(Role.COORDINATOR)
    Reply template(Actor.Person actor, @PathVariable String template) {
        Template worded = queries.worded(templates.get(template), AgreementPolicy.wordsFor(actor));
        DocumentWords words = DocumentWords.of(worded, Map.of());
        return Reply.page(new TemplatePage(worded, DocumentView.of(worded, words, templates.placeholders())));
    }

    @GetMapping(ONE)
    @Allowed(Role.COORDINATOR)
    Reply clause(Actor.Person actor, @PathVariable String template, @PathVariable String clause) {
        return Reply.page(page(actor, template, clause, null));
    }

    @PostMapping(ONE)
    @Allowed(Role.COORDINATOR)
    Reply worded(Actor.Person actor, @PathVariable String template, @PathVariable String clause, FormReader form) {
        WordClause.Command command = new WordClause.Command(
                template,
                clause,
                form.integer("edition", 0, Integer.MAX_VALUE).orElse(0),
                form.required("title", 120),
                form.required("words", 4000));
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(actor, template, clause, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> word.handle(actor, command)
                        .fold(
                                done -> Reply.to(HOME + "/" + template).saying("flash.agreement.worded"),
                                problems -> Reply.refused(page(
                                        actor, template, clause, form.form().refused(problems)))));
    }

    private ClausePage page(Actor.Person actor, String code, String clause, @Nullable Form typed) {
        UUID territory = AgreementPolicy.wordsFor(actor);
        Template shipped = templates.get(code);
        Clause original = clause(shipped, clause);
        Clause now = clause(queries.worded(shipped, territory), clause);
        Form form = typed == null
                ? Form.empty()
                        .with("edition", now.edition())
                        .with("title", now.title())
                        .with("words", now.text())
                : typed;
        List<Placeholder> known = templates.placeholders().values().stream()
                .sorted(Comparator.comparing(Placeholder::code))
                .toList();
        return new ClausePage(shipped, original, queries.editions(code, clause, territory), known, form);
    }

    private static Clause clause(Template template, String code) {
        return template.clauses().stream()
                .filter(clause -> clause.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("clause " + code));
    }
}
