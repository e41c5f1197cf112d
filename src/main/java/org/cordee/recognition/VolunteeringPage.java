package org.cordee.recognition;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import org.cordee.activity.VolunteerWork;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;

/**
 * The time volunteers gave in a year, valued for the accounts, without a name.
 *
 * @param cents the value of an hour
 * @param printed whether it is the page on paper
 */
record VolunteeringPage(Year year, List<VolunteerWork.Line> lines, int cents, String source, Form form, boolean printed)
        implements Page {

    private static final int MINUTES = 60;

    /** Which year is shown, the last that is over, and today. */
    record Year(int shown, int last, LocalDate today) {}

    @Override
    public String template() {
        return printed ? "recognition/volunteering_printed" : "recognition/volunteering";
    }

    @Override
    public String titleKey() {
        return "recognition.volunteering";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(Integer.toString(year.shown()));
    }

    long minutes() {
        return lines.stream().mapToLong(VolunteerWork.Line::minutes).sum();
    }

    /** Cents, to the nearest. */
    long value(long minutes) {
        return (minutes * cents + MINUTES / 2) / MINUTES;
    }

    String euros(PageContext ctx, long amount) {
        NumberFormat format = NumberFormat.getInstance(ctx.locale());
        format.setMinimumFractionDigits(2);
        return ctx.t("recognition.euros", format.format(BigDecimal.valueOf(amount, 2)));
    }

    String time(PageContext ctx, long minutes) {
        return ctx.t("recognition.time", minutes / MINUTES, minutes % MINUTES);
    }

    String query() {
        return "?year=" + year.shown() + "&value=" + form.value("value");
    }

    boolean hasLater() {
        return year.shown() < year.last();
    }
}
