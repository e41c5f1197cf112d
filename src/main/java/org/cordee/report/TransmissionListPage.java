package org.cordee.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;

/**
 * Pages handed to funders, as the director or a peer sees them.
 *
 * @param mayPrepare whether a new one may be prepared: the director only
 */
record TransmissionListPage(
        List<Transmission> all,
        Map<UUID, String> names,
        boolean mayPrepare,
        List<Option> funders,
        List<Option> years,
        Form form)
        implements Page {

    @Override
    public String template() {
        return "report/transmissions";
    }

    @Override
    public String titleKey() {
        return mayPrepare ? "report.transmissions.title" : "report.transmissions.title.peer";
    }

    String funder(Transmission transmission) {
        return names.getOrDefault(transmission.funder(), "");
    }
}
