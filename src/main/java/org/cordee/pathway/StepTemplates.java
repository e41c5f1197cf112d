package org.cordee.pathway;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cordee.platform.NotFound;
import org.cordee.reference.ReferencePack;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** The ready texts in force, as shipped. */
@Component
class StepTemplates {

    private final ReferencePack pack;
    private final List<StepTemplate> templates;

    StepTemplates(ReferencePacks packs) {
        pack = packs.latest("step-templates");
        templates = pack.as(Content.class).templates();
    }

    private record Content(List<StepTemplate> templates) {}

    String source() {
        return pack.source();
    }

    /** By the step they help. */
    Map<String, List<StepTemplate>> byStep() {
        return templates.stream().collect(Collectors.groupingBy(StepTemplate::step));
    }

    /** The text; stops when there is none. */
    StepTemplate get(String code) {
        return templates.stream()
                .filter(template -> template.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("step template " + code));
    }
}
