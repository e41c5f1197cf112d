package org.cordee.recognition;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cordee.activity.OwnContributions;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.files.Download;
import org.cordee.platform.files.OdtDocument;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The skills portfolio: the peer's own, edited and taken away by them alone. */
@Controller
@Allowed(Role.PEER)
class PortfolioController {

    private static final String HOME = "/me/portfolio";
    private static final int LONGEST = 300;
    private static final int LONGEST_KEY = 40;
    private static final int YEARS = 20;

    private final OwnContributions contributions;
    private final PortfolioQueries queries;
    private final Abilities abilities;
    private final EditPortfolio edit;
    private final Messages messages;
    private final OneTimeForms forms;
    private final Today today;

    PortfolioController(
            OwnContributions contributions,
            PortfolioQueries queries,
            Abilities abilities,
            EditPortfolio edit,
            Messages messages,
            OneTimeForms forms,
            Today today) {
        this.contributions = contributions;
        this.queries = queries;
        this.abilities = abilities;
        this.edit = edit;
        this.messages = messages;
        this.forms = forms;
        this.today = today;
    }

    @GetMapping(HOME)
    Reply show(Actor.Person actor, HttpServletRequest request) {
        return Reply.page(new PortfolioPage(portfolio(actor, ReaderLanguage.of(request)), Form.empty()));
    }

    @PostMapping(HOME)
    Reply add(Actor.Person actor, FormReader form, HttpServletRequest request) {
        Optional<PortfolioPart> part = form.choice("part", PortfolioPart.class);
        String words = form.required("words", LONGEST);
        if (part.isEmpty()) {
            form.refuse(Problem.of("part", "error.form.choice"));
        }
        return part.isEmpty() || !form.problems().isEmpty()
                ? refused(actor, form.form(), request)
                : once(actor, form, request, () -> edit.add(actor, part.get(), words));
    }

    @PostMapping("/me/portfolio/line")
    Reply change(Actor.Person actor, FormReader form, HttpServletRequest request) {
        String key = form.required("key", LONGEST_KEY);
        String words = form.text("words", LONGEST);
        boolean hidden = form.ticked("hide");
        if (!form.problems().isEmpty()) {
            return refused(actor, form.form(), request);
        }
        return once(
                actor,
                form,
                request,
                () -> form.ticked("remove") ? edit.remove(actor, key) : edit.change(actor, key, words, hidden));
    }

    @GetMapping("/me/portfolio.pdf")
    Reply pdf(Actor.Person actor, HttpServletRequest request) {
        return Reply.pdf(
                "portfolio", new PrintedPortfolioPage(portfolio(actor, ReaderLanguage.of(request)), today.date()));
    }

    @GetMapping("/me/portfolio.odt")
    Reply odt(Actor.Person actor, HttpServletRequest request) {
        Locale language = ReaderLanguage.of(request);
        Portfolio portfolio = portfolio(actor, language);
        List<OdtDocument.Block> blocks = new ArrayList<>();
        String title = messages.text(language, "recognition.portfolio");
        blocks.add(new OdtDocument.Block(OdtDocument.Style.TITLE, title));
        for (PortfolioPart part : PortfolioPart.values()) {
            List<PortfolioLine> shown = portfolio.shown(part);
            if (!shown.isEmpty()) {
                blocks.add(new OdtDocument.Block(
                        OdtDocument.Style.HEADING, messages.text(language, "recognition.part." + part.code())));
                shown.forEach(
                        line -> blocks.add(new OdtDocument.Block(OdtDocument.Style.PARAGRAPH, "– " + line.words())));
            }
        }
        return Reply.file(Download.odt("portfolio", new OdtDocument(title, language, blocks)));
    }

    private Reply once(Actor.Person actor, FormReader form, HttpServletRequest request, Supplier<Outcome<UUID>> act) {
        return forms.once(
                actor,
                form,
                () -> act.get()
                        .fold(
                                done -> Reply.to(HOME).saying("flash.recognition.portfolio"),
                                problems -> refused(actor, form.form().refused(problems), request)));
    }

    private Reply refused(Actor.Person actor, Form form, HttpServletRequest request) {
        return Reply.refused(new PortfolioPage(portfolio(actor, ReaderLanguage.of(request)), form));
    }

    /** What the kinds of act the peer logged show they can do. */
    private Portfolio portfolio(Actor.Person actor, Locale language) {
        LocalDate day = today.date();
        Set<String> kinds = contributions.between(actor, day.minusYears(YEARS), day).stream()
                .map(OwnContributions.Line::kind)
                .collect(Collectors.toSet());
        List<Ability> offered = abilities.all().stream()
                .filter(ability -> kinds.contains(ability.kind()))
                .toList();
        return Portfolio.of(offered, queries.of(actor.scopeOrStop()), language);
    }
}
