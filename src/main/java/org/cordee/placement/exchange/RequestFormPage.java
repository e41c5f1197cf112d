package org.cordee.placement.exchange;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** A request being written, by a peer or a school; {@code id} is null for a new one. */
record RequestFormPage(
        Form form,
        @Nullable UUID id,
        boolean school,
        List<Option> schools,
        List<Option> associations,
        ExchangeWords words)
        implements Page {

    @Override
    public String template() {
        return "placement/exchange/request_form";
    }

    @Override
    public String titleKey() {
        return id == null ? "exchange.request.new" : "exchange.request.edit";
    }

    public String action() {
        return id == null ? "/exchange/requests" : "/exchange/requests/" + id;
    }
}
