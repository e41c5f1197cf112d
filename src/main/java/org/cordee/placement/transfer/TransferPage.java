package org.cordee.placement.transfer;

import java.util.List;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which placement a new one takes the stead of.
 *
 * @param joined the new one
 * @param choices where the peer works elsewhere
 * @param left what the peer said they leave, or null
 */
record TransferPage(
        PlacementSummary joined,
        List<PlacementSummary> choices,
        @Nullable PlacementSummary left,
        Form form) implements Page {

    @Override
    public String template() {
        return "placement/transfer/transfer";
    }

    @Override
    public String titleKey() {
        return "transfer.title";
    }

    @Override
    public String windowTitleKey() {
        return "transfer.window";
    }

    public String href() {
        return "/placements/" + joined.id() + "/transfer";
    }

    public List<Option> options() {
        return choices.stream()
                .map(one -> Option.of(one.id().toString(), one.place().name()))
                .toList();
    }
}
