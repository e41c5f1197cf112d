package org.cordee.gathering;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The coordination writes to many: written, seen with the number of readers, then sent. */
@Controller
@Allowed(Role.COORDINATOR)
class WrittenController {

    private static final String HERE = "/groups/messages";
    private static final int MOST = 2000;

    private final WrittenQueries written;
    private final CircleQueries circles;
    private final WriteToMany write;
    private final Messages messages;
    private final OneTimeForms forms;

    WrittenController(
            WrittenQueries written, CircleQueries circles, WriteToMany write, Messages messages, OneTimeForms forms) {
        this.written = written;
        this.circles = circles;
        this.write = write;
        this.messages = messages;
        this.forms = forms;
    }

    @GetMapping(HERE)
    Reply form(Actor.Person actor, HttpServletRequest request) {
        return Reply.page(page(actor, ReaderLanguage.of(request), Form.empty()));
    }

    @PostMapping(HERE + "/preview")
    Reply preview(Actor.Person actor, FormReader form, HttpServletRequest request) {
        Locale language = ReaderLanguage.of(request);
        Optional<Option> to = addressed(actor, form, language);
        String words = form.required("words", MOST);
        int readers = to.flatMap(option -> Addressee.of(option.value()))
                .map(written::recipients)
                .orElse(0);
        if (to.isPresent() && readers == 0) {
            form.refuse(Problem.of("to", "error.gathering.no_reader"));
        }
        if (to.isEmpty() || !form.problems().isEmpty()) {
            return Reply.refused(page(actor, language, form.form()));
        }
        return Reply.page(new PreviewManyPage(to.get().value(), to.get().text(), readers, words, Form.empty()));
    }

    @PostMapping(HERE)
    Reply send(Actor.Person actor, FormReader form, HttpServletRequest request) {
        Locale language = ReaderLanguage.of(request);
        Optional<Option> to = addressed(actor, form, language);
        Optional<Addressee> addressee = to.flatMap(option -> Addressee.of(option.value()));
        String words = form.required("words", MOST);
        if (to.isEmpty() || addressee.isEmpty() || !form.problems().isEmpty()) {
            return Reply.refused(page(actor, language, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> write.handle(actor, addressee.get(), to.get().text(), words)
                        .fold(
                                done -> Reply.to(HERE).saying("flash.gathering.sent"),
                                problems -> Reply.refused(
                                        page(actor, language, form.form().refused(problems)))));
    }

    private Optional<Option> addressed(Actor.Person actor, FormReader form, Locale language) {
        String typed = form.required("to", 60);
        Optional<Option> known = audiences(actor, language).stream()
                .filter(option -> option.value().equals(typed))
                .findFirst();
        if (known.isEmpty() && !typed.isEmpty()) {
            form.refuse(Problem.of("to", "error.form.choice"));
        }
        return known;
    }

    private WriteToManyPage page(Actor.Person actor, Locale language, Form form) {
        return new WriteToManyPage(audiences(actor, language), written.history(), form);
    }

    private List<Option> audiences(Actor.Person actor, Locale language) {
        List<Option> options = new ArrayList<>();
        circles.all(actor).stream()
                .filter(Circle::isOpen)
                .forEach(circle -> options.add(
                        option(Addressee.Audience.CIRCLE, circle.id().toString(), language, circle.name())));
        Circle.GUESTS.forEach(role -> options.add(option(
                Addressee.Audience.ROLE,
                role.code(),
                language,
                messages.text(language, "gathering.role." + role.code()))));
        written.departments(actor)
                .forEach((code, name) ->
                        options.add(option(Addressee.Audience.DEPARTMENT, code, language, name + " (" + code + ")")));
        return options;
    }

    private Option option(Addressee.Audience audience, String whom, Locale language, String shown) {
        String words = messages.text(language, "gathering.to." + audience.code(), shown);
        return Option.of(new Addressee(audience, whom).code(), words);
    }
}
