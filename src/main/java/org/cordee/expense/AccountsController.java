package org.cordee.expense;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.files.Download;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What leaves for the accounts: a month of expenses, and a year of what was given up. */
@Controller("expenseAccountsController")
@Allowed(Role.DIRECTOR)
class AccountsController {

    private final ClaimQueries queries;
    private final ClaimSheets sheets;
    private final ExpenseContents contents;
    private final Today today;

    AccountsController(ClaimQueries queries, ClaimSheets sheets, ExpenseContents contents, Today today) {
        this.queries = queries;
        this.sheets = sheets;
        this.contents = contents;
        this.today = today;
    }

    @GetMapping("/expenses/month.csv")
    Reply month(
            Actor.Person actor, @RequestParam(required = false) @Nullable String month, HttpServletRequest request) {
        ClaimPolicy.direction(actor);
        YearMonth asked = month == null ? YearMonth.from(today.date()) : parse(month);
        List<Claim> claims = queries.decided(asked.atDay(1), asked.atEndOfMonth());
        return file("frais-" + asked, claims, ReaderLanguage.of(request));
    }

    @GetMapping("/expenses/waived")
    @Allowed({Role.DIRECTOR, Role.ASSOCIATION})
    Reply waived(@RequestParam(required = false) @Nullable Integer year) {
        int shown = year(year);
        return Reply.page(new WaivedPage(shown, today.date().getYear(), givenUp(shown), contents.rules()));
    }

    @GetMapping("/expenses/waived.csv")
    @Allowed({Role.DIRECTOR, Role.ASSOCIATION})
    Reply waivedFile(@RequestParam(required = false) @Nullable Integer year, HttpServletRequest request) {
        int shown = year(year);
        return file("frais-" + shown, givenUp(shown), ReaderLanguage.of(request));
    }

    private List<Claim> givenUp(int year) {
        return queries.decided(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .filter(claim -> claim.state() == ClaimState.WAIVED)
                .toList();
    }

    private Reply file(String name, List<Claim> claims, Locale language) {
        return Reply.file(Download.csv(name, sheets.of(claims, language)), ClaimListPage.subjects(claims));
    }

    private int year(@Nullable Integer asked) {
        int now = today.date().getYear();
        if (asked != null && (asked < 2000 || asked > now)) {
            throw new NotFound("year " + asked);
        }
        return asked == null ? now : asked;
    }

    private static YearMonth parse(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException unreadable) {
            throw new NotFound("month " + month);
        }
    }
}
