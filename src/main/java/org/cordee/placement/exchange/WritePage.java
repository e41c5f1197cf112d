package org.cordee.placement.exchange;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** The first words to a structure, about one of its needs. */
record WritePage(Need need, UUID request, Form form) implements Page {

    @Override
    public String template() {
        return "placement/exchange/write";
    }

    @Override
    public String titleKey() {
        return "exchange.write.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(need.name());
    }
}
