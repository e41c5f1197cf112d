package org.cordee.recognition;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cordee.activity.VolunteerWork;
import org.cordee.platform.NotFound;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Role;
import org.cordee.platform.files.Download;
import org.cordee.platform.files.Sheet;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The value of the time volunteers gave, for the accounts of the structure; nothing of it is kept. */
@Controller
@Allowed(Role.DIRECTOR)
class VolunteeringController {

    private static final int CENTS = 100;
    private static final int MINUTES = 60;
    private static final int FIRST = 2000;

    private final VolunteerWork work;
    private final HourValues values;
    private final Messages messages;
    private final Today today;

    VolunteeringController(VolunteerWork work, HourValues values, Messages messages, Today today) {
        this.work = work;
        this.values = values;
        this.messages = messages;
        this.today = today;
    }

    @GetMapping("/volunteering")
    Reply show(@RequestParam(required = false) @Nullable Integer year, FormReader form) {
        VolunteeringPage page = page(year, form, false);
        return form.problems().isEmpty() ? Reply.page(page) : Reply.refused(page);
    }

    @GetMapping("/volunteering.pdf")
    Reply pdf(@RequestParam(required = false) @Nullable Integer year, FormReader form) {
        return Reply.pdf("benevolat", page(year, form, true));
    }

    @GetMapping("/volunteering.csv")
    Reply csv(@RequestParam(required = false) @Nullable Integer year, FormReader form, HttpServletRequest request) {
        return Reply.file(Download.csv("benevolat", sheet(page(year, form, false), ReaderLanguage.of(request))));
    }

    private VolunteeringPage page(@Nullable Integer asked, FormReader form, boolean printed) {
        int last = today.date().getYear() - 1;
        int year = asked == null ? last : asked;
        if (year < FIRST || year > last) {
            throw new NotFound("year " + year);
        }
        int usual = values.on(LocalDate.of(year, 12, 31));
        int cents = cents(form, usual);
        Form shown = form.form().value("value").isEmpty()
                ? form.form()
                        .with(
                                "value",
                                BigDecimal.valueOf(usual, 2).toPlainString().replace('.', ','))
                : form.form();
        return new VolunteeringPage(
                new VolunteeringPage.Year(year, last, today.date()),
                work.of(year),
                cents,
                values.source(),
                shown,
                printed);
    }

    private static int cents(FormReader form, int usual) {
        String typed = form.text("value", 8).replace(',', '.');
        if (typed.isEmpty()) {
            return usual;
        }
        if (!typed.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            form.refuse(Problem.of("value", "error.recognition.value"));
            return usual;
        }
        return (int) Math.round(Double.parseDouble(typed) * CENTS);
    }

    private Sheet sheet(VolunteeringPage page, Locale language) {
        List<List<Object>> rows = new ArrayList<>();
        page.lines().forEach(line -> rows.add(row(page, line.kind().in(language), line.acts(), line.minutes())));
        rows.add(row(
                page,
                messages.text(language, "recognition.sum"),
                page.lines().stream().mapToLong(VolunteerWork.Line::acts).sum(),
                page.minutes()));
        List<String> headings = List.of(
                messages.text(language, "recognition.column.kind"),
                messages.text(language, "recognition.column.times"),
                messages.text(language, "recognition.column.hours"),
                messages.text(language, "recognition.column.value"));
        return Sheet.of(messages.text(language, "recognition.menu.volunteering"), headings, rows);
    }

    private static List<Object> row(VolunteeringPage page, String kind, long acts, long minutes) {
        BigDecimal hours = BigDecimal.valueOf(Math.round(minutes * (double) CENTS / MINUTES), 2);
        return List.of(kind, acts, hours, BigDecimal.valueOf(page.value(minutes), 2));
    }
}
