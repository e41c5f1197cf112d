package org.cordee.placement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.files.QrCode;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The mission sheet on one A4, for the staff room.
 *
 * @param subject the record read by somebody signed in, or null
 * @param qr the address of this sheet, or null
 * @param back the placement's page for somebody signed in, or null
 */
record SheetPage(
        SheetQueries.Head head,
        List<Mission> lines,
        LocalDate printedOn,
        @Nullable Subject subject,
        @Nullable QrCode qr,
        @Nullable String back)
        implements Page {

    private static final int LINE_BREAK = 25;
    private static final int LARGE_UP_TO = 450;
    private static final int USUAL_UP_TO = 720;

    /** How large the letters can be so that the longest column ends on the sheet. */
    public enum Size {
        LARGE,
        USUAL,
        DENSE;

        /** The word of the style sheet. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String template() {
        return "placement/sheet";
    }

    @Override
    public String titleKey() {
        return "placement.sheet.title";
    }

    @Override
    public Set<Subject> subjects() {
        return subject == null ? Set.of() : Set.of(subject);
    }

    public List<Mission> in(SheetColumn column) {
        return lines.stream().filter(line -> line.column() == column).toList();
    }

    public Size size() {
        int longest = Arrays.stream(SheetColumn.values())
                .mapToInt(column ->
                        in(column).stream().mapToInt(SheetPage::length).sum())
                .max()
                .orElse(0);
        return longest <= LARGE_UP_TO ? Size.LARGE : longest <= USUAL_UP_TO ? Size.USUAL : Size.DENSE;
    }

    static @Nullable Subject subject(PlacementDetail detail, boolean own) {
        UUID peer = detail.placement().peer();
        return peer == null || own
                ? null
                : new Subject("placement.placement", detail.placement().id(), peer);
    }

    private static int length(Mission line) {
        return line.what().length() + (line.level() == null ? LINE_BREAK : 2 * LINE_BREAK);
    }
}
