package org.cordee.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.placement.Placements;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Reply;
import org.cordee.structure.OrganisationKind;
import org.cordee.structure.Structures;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The director's screen about money. */
@Controller
@Allowed(Role.DIRECTOR)
class FundingController {

    private static final String HOME = "/funding";

    private final FundingQueries queries;
    private final Budgets budgets;
    private final Structures structures;
    private final Placements placements;
    private final AddPost addPost;
    private final EndPost endPost;
    private final WriteBudget writeBudget;
    private final SeekFunds seekFunds;
    private final OneTimeForms forms;

    FundingController(
            FundingQueries queries,
            Budgets budgets,
            Structures structures,
            Placements placements,
            AddPost addPost,
            EndPost endPost,
            WriteBudget writeBudget,
            SeekFunds seekFunds,
            OneTimeForms forms) {
        this.queries = queries;
        this.budgets = budgets;
        this.structures = structures;
        this.placements = placements;
        this.addPost = addPost;
        this.endPost = endPost;
        this.writeBudget = writeBudget;
        this.seekFunds = seekFunds;
        this.forms = forms;
    }

    @Bean
    static MenuEntry fundingMenu() {
        return new MenuEntry(70, HOME, "funding.menu", "cash-coin", Set.of(Role.DIRECTOR)).in(MenuGroup.FIGURES);
    }

    @GetMapping(HOME)
    Reply show(Actor.Person actor) {
        return Reply.page(page(actor, Form.empty(), Form.empty()));
    }

    @PostMapping(HOME + "/posts")
    Reply add(Actor.Person actor, FormReader form) {
        Optional<NewPost> command = FundingForms.post(form);
        if (command.isEmpty()) {
            return Reply.refused(page(actor, form.form(), Form.empty()));
        }
        return forms.once(
                actor,
                form,
                () -> addPost.handle(actor, command.get())
                        .fold(
                                done -> Reply.to(HOME).saying("flash.funding.post"),
                                refused -> Reply.refused(page(actor, form.form().refused(refused), Form.empty()))));
    }

    @PostMapping(HOME + "/posts/{post}/end")
    Reply end(Actor.Person actor, @PathVariable UUID post, FormReader form) {
        Optional<LocalDate> last = form.date("ends_on");
        if (last.isEmpty()) {
            form.refuse(Problem.of("ends_on", "error.form.required"));
            return Reply.refused(page(actor, form.form(), Form.empty()));
        }
        return forms.once(
                actor,
                form,
                () -> endPost.handle(actor, post, last.get())
                        .fold(
                                done -> Reply.to(HOME).saying("flash.funding.ended"),
                                refused -> Reply.refused(page(actor, form.form().refused(refused), Form.empty()))));
    }

    @PostMapping(HOME + "/posts/{post}/amount")
    Reply pay(Actor.Person actor, @PathVariable UUID post, FormReader form) {
        Optional<Integer> yearly = form.integer("yearly", 1, FundingForms.LARGEST_YEARLY);
        if (yearly.isEmpty()) {
            if (form.problems().isEmpty()) {
                form.refuse(Problem.of("yearly", "error.form.required"));
            }
            return Reply.refused(page(actor, form.form(), Form.empty()));
        }
        return forms.once(actor, form, () -> {
            writeBudget.pay(actor, post, yearly.get());
            return Reply.to(HOME).saying("flash.funding.amount");
        });
    }

    @PostMapping(HOME + "/projects")
    Reply seek(Actor.Person actor, FormReader form) {
        Optional<NewProject> command = FundingForms.project(form);
        if (command.isEmpty()) {
            return Reply.refused(page(actor, Form.empty(), form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> seekFunds
                        .handle(actor, command.get())
                        .fold(
                                done -> Reply.to(HOME).saying("flash.funding.project"),
                                refused -> Reply.refused(
                                        page(actor, Form.empty(), form.form().refused(refused)))));
    }

    @PostMapping(HOME + "/projects/{project}/close")
    Reply close(Actor.Person actor, @PathVariable UUID project, FormReader form) {
        return forms.once(actor, form, () -> {
            seekFunds.close(actor, project);
            return Reply.to(HOME).saying("flash.funding.closed");
        });
    }

    private FundingPage page(Actor.Person actor, Form post, Form project) {
        UUID structure = actor.scopeOrStop();
        List<Post> posts = queries.postsOf(structure);
        return new FundingPage(
                posts,
                budgets.ofStructure(structure),
                queries.seeking(),
                structures.names(posts.stream().map(Post::funder).toList()),
                structures.organisations(OrganisationKind.FUNDER).stream()
                        .map(funder -> new Option(funder.id().toString(), funder.name(), null))
                        .toList(),
                placements.runningIn(structure).stream()
                        .map(running -> new Option(
                                running.id().toString(),
                                running.peerName() == null ? running.place().name() : running.peerName(),
                                null))
                        .toList(),
                post,
                project);
    }
}
