package org.cordee.placement.exchange;

import java.util.List;
import org.cordee.platform.web.Page;

/** One need, as it stands; {@code own} for the direction that wrote it. */
record NeedPage(Need need, boolean own, ExchangeWords words) implements Page {

    @Override
    public String template() {
        return "placement/exchange/need";
    }

    @Override
    public String titleKey() {
        return "exchange.need.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(need.title());
    }

    public String href() {
        return "/exchange/needs/" + need.id();
    }
}
