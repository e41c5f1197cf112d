package org.cordee.agreement;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PaperActs;
import org.springframework.stereotype.Component;

/** Offers to write the documents a placement asks for, and to open those that are made. */
@Component
class AgreementActs implements PaperActs {

    private final DocumentTemplates templates;
    private final DocumentQueries documents;

    AgreementActs(DocumentTemplates templates, DocumentQueries documents) {
        this.templates = templates;
        this.documents = documents;
    }

    @Override
    public Map<String, Act> of(UUID placement, boolean holdsFile, Map<String, String> asked) {
        Map<String, Act> acts = new HashMap<>();
        if (holdsFile) {
            asked.forEach((paper, code) -> templates
                    .find(code)
                    .ifPresent(template ->
                            acts.put(paper, new Act(blank(placement, code), "agreement.act.write", template.title()))));
        }
        documents
                .of(placement)
                .forEach(document -> templates
                        .find(document.template())
                        .ifPresent(template -> acts.put(
                                document.paper() == null ? document.template() : document.paper(),
                                new Act(document.path(), "agreement.act.open", template.title()))));
        return acts;
    }

    private static String blank(UUID placement, String template) {
        return "/agreements/new?placement=" + placement + "&template=" + template;
    }
}
