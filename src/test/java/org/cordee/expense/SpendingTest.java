package org.cordee.expense;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordee.platform.web.FormReader;
import org.cordee.reference.ReferencePacks;
import org.junit.jupiter.api.Test;

class SpendingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private final ExpenseRules rules = new ExpenseContents(new ReferencePacks()).rules();

    @Test
    void aJourneyIsKilometresTimesTheScaleToTheNearestCent() {
        assertThat(Spending.mileage(DAY, new Spending.Ride("car_3", false, 529), "x", 46)
                        .cents())
                .isEqualTo(2433);
        assertThat(Spending.mileage(DAY, new Spending.Ride("car_3", false, 529), "x", 1)
                        .cents())
                .isEqualTo(53);
        assertThat(Spending.mileage(DAY, new Spending.Ride("car_3", false, 524), "x", 1)
                        .cents())
                .isEqualTo(52);
    }

    @Test
    void anElectricVehicleGetsAFifthMore() {
        ExpenseRules.Vehicle car = rules.vehicle("car_5").orElseThrow();
        assertThat(rules.millis(car, false)).isEqualTo(636);
        assertThat(rules.millis(car, true)).isEqualTo(763);
    }

    @Test
    void aRateOfOnesOwnIsNeverAboveTheScale() {
        assertThat(new Terms(new java.util.UUID(1, 1), 350, Receipts.NONE, DAY, 0).rate(529))
                .isEqualTo(350);
        assertThat(new Terms(new java.util.UUID(1, 1), 900, Receipts.NONE, DAY, 0).rate(529))
                .isEqualTo(529);
        assertThat(new Terms(new java.util.UUID(1, 1), null, Receipts.NONE, DAY, 0).rate(529))
                .isEqualTo(529);
    }

    @Test
    void theScaleSaysWhereItComesFromAndWhenItWasRead() {
        assertThat(new ExpenseContents(new ReferencePacks()).source())
                .contains("article 200", "n’a pas pu être vérifié");
        assertThat(rules.checkedOn()).isAfter(rules.from());
        assertThat(rules.vehicles()).allMatch(vehicle -> vehicle.millis() > 0 && vehicle.yearly() > 0);
    }

    @Test
    void amountsAreReadAsPeopleTypeThem() {
        assertThat(read("12,50")).isEqualTo("1250 ");
        assertThat(read("12.5 €")).isEqualTo("1250 ");
        assertThat(read("7")).isEqualTo("700 ");
        assertThat(read("")).isEqualTo("none error.form.required");
        assertThat(read("douze")).isEqualTo("none error.expense.amount");
        assertThat(read("-3")).isEqualTo("none error.expense.amount");
        assertThat(read("0")).isEqualTo("none error.expense.ceiling");
        assertThat(read("301")).isEqualTo("none error.expense.ceiling");
        assertThat(Euros.words(123456, Locale.FRENCH).replaceAll("\\h", " ")).isEqualTo("1 234,56");
    }

    private String read(String typed) {
        FormReader form = FormReader.of(Map.of("amount", List.of(typed)));
        String cents = Euros.read(form, "amount", rules.mostCents())
                .map(Object::toString)
                .orElse("none");
        return cents + " "
                + form.problems().all().stream()
                        .map(problem -> problem.key())
                        .findFirst()
                        .orElse("");
    }
}
