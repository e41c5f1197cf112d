package org.cordee.pathway;

import org.cordee.platform.actor.Role;
import org.cordee.platform.files.Download;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The ready texts of the steps, read, printed, or taken to be changed. */
@Controller
@Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
class StepTemplateController {

    private static final String ONE = "/path-templates/{code}";

    private final StepTemplates templates;

    StepTemplateController(StepTemplates templates) {
        this.templates = templates;
    }

    @GetMapping(ONE)
    Reply read(@PathVariable String code) {
        return Reply.page(page("pathway/template", code));
    }

    @GetMapping(ONE + "/text.pdf")
    Reply pdf(@PathVariable String code) {
        return Reply.pdf(code, page("pathway/template_printed", code));
    }

    @GetMapping(ONE + "/text.odt")
    Reply odt(@PathVariable String code) {
        StepTemplate template = templates.get(code);
        return Reply.file(Download.odt(template.code(), template.odt()));
    }

    private StepTemplatePage page(String view, String code) {
        return new StepTemplatePage(view, templates.get(code), templates.source());
    }
}
