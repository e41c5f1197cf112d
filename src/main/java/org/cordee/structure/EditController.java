package org.cordee.structure;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Corrections to a structure, and what it says of itself. */
@Controller
@Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
class EditController {
    private final StructureQueries structures;
    private final FactsQueries facts;
    private final StructurePolicy policy;
    private final CorrectStructure correct;
    private final DescribeStructure describe;
    private final OneTimeForms forms;

    EditController(
            StructureQueries structures,
            FactsQueries facts,
            StructurePolicy policy,
            CorrectStructure correct,
            DescribeStructure describe,
            OneTimeForms forms) {
        this.structures = structures;
        this.facts = facts;
        this.policy = policy;
        this.correct = correct;
        this.describe = describe;
        this.forms = forms;
    }

    @GetMapping("/structures/{id}/edit")
    Reply edit(Actor.Person person, @PathVariable UUID id) {
        StructureFacts known = facts.of(id);
        StructurePolicy.require(policy.mayChange(person, known.summary()), "correct a structure");
        return Reply.page(new EditPage(known, EditForm.of(known)));
    }

    @PostMapping("/structures/{id}/edit")
    Reply correct(Actor.Person person, FormReader form, @PathVariable UUID id) {
        return forms.once(person, form, () -> {
            StructureFacts known = facts.of(id);
            Correction correction = EditForm.read(form, known.summary().department());
            CorrectStructure.Management management = new CorrectStructure.Management(
                    form.text("managerName", 160),
                    form.text("regime", 20),
                    form.integer("managerVersion", 0, Integer.MAX_VALUE).orElse(0));
            if (!form.problems().isEmpty()) {
                return Reply.refused(new EditPage(known, form.form()));
            }
            return correct.handle(person, id, correction, management)
                    .<Reply>fold(
                            done -> Reply.to("/structures/" + id).saying("flash.structure.corrected"),
                            problems -> Reply.refused(
                                    new EditPage(known, form.form().refused(problems))));
        });
    }

    @GetMapping("/structures/{id}/profile")
    Reply profile(Actor.Person person, @PathVariable UUID id) {
        StructurePolicy.require(policy.mayReadProfile(person, id), "read a structure's profile");
        return Reply.page(profilePage(id, ProfileForm.of(facts.profile(id).orElse(StructureProfile.NONE))));
    }

    @PostMapping("/structures/{id}/profile")
    Reply describe(Actor.Person person, FormReader form, @PathVariable UUID id) {
        return forms.once(person, form, () -> {
            StructureProfile profile =
                    ProfileForm.read(form, facts.of(id).summary().department());
            if (!form.problems().isEmpty()) {
                return Reply.refused(profilePage(id, form.form()));
            }
            return describe.handle(person, id, profile)
                    .<Reply>fold(
                            done -> Reply.to("/structures/" + id).saying("flash.structure.described"),
                            problems ->
                                    Reply.refused(profilePage(id, form.form().refused(problems))));
        });
    }

    private ProfilePage profilePage(UUID id, Form form) {
        return new ProfilePage(
                structures.find(id).orElseThrow(() -> new org.cordee.platform.NotFound("structure")), form);
    }
}
