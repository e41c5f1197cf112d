package org.cordee.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.files.QrCode;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The mission sheet on one A4, for the staff room.
 *
 * @param peerName null where the peer does not want it there
 * @param subject the record read by somebody signed in, or null
 * @param qr the address of this sheet, or null
 */
record SheetPage(
        @Nullable String peerName,
        String place,
        @Nullable String referent,
        @Nullable String deputy,
        List<Mission> lines,
        LocalDate printedOn,
        @Nullable Subject subject,
        @Nullable QrCode qr)
        implements Page {

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

    static @Nullable Subject subject(PlacementDetail detail, boolean own) {
        UUID peer = detail.placement().peer();
        return peer == null || own
                ? null
                : new Subject("placement.placement", detail.placement().id(), peer);
    }
}
