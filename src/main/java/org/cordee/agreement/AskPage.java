package org.cordee.agreement;

import java.util.ArrayList;
import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;

/** Who signs a ready document, how, and until when. */
record AskPage(Document document, Template made, List<SigningQueries.Known> known, boolean mails, Form form)
        implements Page {

    /** Signatories each party may have. */
    static final int SLOTS = 3;

    @Override
    public String template() {
        return "agreement/ask";
    }

    @Override
    public String titleKey() {
        return "signing.ask.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(made.title());
    }

    @Override
    public String windowTitleKey() {
        return "agreement.window";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }

    /** How somebody of a party may sign: with one of its accounts, by link, or on the spot. */
    public List<Option> ways(PageContext ctx, String party) {
        List<Option> ways = new ArrayList<>();
        known.stream()
                .filter(each -> each.party().equals(party))
                .forEach(each ->
                        ways.add(Option.of(each.account().toString(), ctx.t("signing.way.account", each.name()))));
        ways.add(Option.of("link", ctx.t(mails ? "signing.way.link.mail" : "signing.way.link")));
        ways.add(Option.of("spot", ctx.t("signing.way.spot")));
        return ways;
    }

    public int slots() {
        return SLOTS;
    }

    public boolean isOpened(String party) {
        return !form.value("who_" + party + "_1").isEmpty();
    }
}
