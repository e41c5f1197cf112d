package org.cordee.expense;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cordee.platform.files.Sheet;
import org.cordee.platform.i18n.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Claims as a sheet for the accounts: one line each, with its number. */
@Component
class ClaimSheets {

    private static final List<String> COLUMNS =
            List.of("number", "name", "day", "sort", "purpose", "km", "rate", "amount", "state", "on", "receipt");

    private final ExpenseContents contents;
    private final Messages messages;

    ClaimSheets(ExpenseContents contents, Messages messages) {
        this.contents = contents;
        this.messages = messages;
    }

    Sheet of(List<Claim> claims, Locale language) {
        Stream<String> headings = COLUMNS.stream().map(column -> messages.text(language, "expense.column." + column));
        return Sheet.of(
                messages.text(language, "expense.list"),
                headings.toList(),
                claims.stream().map(claim -> row(claim, language)).toList());
    }

    private List<@Nullable Object> row(Claim claim, Locale language) {
        Spending spending = claim.spending();
        Integer rate = spending.rateMillis();
        Receipts receipt = claim.receiptBy();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(claim.number());
        row.add(claim.owner().name());
        row.add(spending.day());
        row.add(SortWords.of(contents.rules(), claim, language));
        row.add(spending.purpose());
        row.add(spending.km());
        row.add(rate == null ? null : BigDecimal.valueOf(rate, 3));
        row.add(Euros.amount(spending.cents()));
        row.add(messages.text(language, "expense.state." + claim.state().code()));
        row.add(
                claim.dates().settledOn() == null
                        ? claim.dates().decidedOn()
                        : claim.dates().settledOn());
        row.add(receipt == null ? "" : messages.text(language, "expense.receipt_by." + receipt.code()));
        return row;
    }
}
