package org.cordee.report.renewal;

import java.util.List;
import java.util.Locale;
import org.cordee.funding.Post;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.cordee.report.Paper;

/** One renewal file: its document, and the next act. */
record RenewalPage(Renewal renewal, Post post, String funder, Paper paper, List<Option> answers, Form form)
        implements Page {

    @Override
    public String template() {
        return "report/renewal/renewal";
    }

    @Override
    public String titleKey() {
        return "renewal.one.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(post.label());
    }

    String state() {
        return renewal.state().name().toLowerCase(Locale.ROOT);
    }
}
