package org.cordee.pathway.proposal;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;

/**
 * The form of a new proposal.
 *
 * @param places where a peer works now, more than one to choose among
 */
record NewProposalPage(List<Voice> voices, List<Option> places, int answerDays, Form form) implements Page {

    @Override
    public String template() {
        return "pathway/proposal/new";
    }

    @Override
    public String titleKey() {
        return "proposal.new";
    }

    List<Option> voiceOptions(PageContext ctx) {
        return voices.stream()
                .map(voice -> Option.of(voice.code(), ctx.t("proposal.voice." + voice.code())))
                .toList();
    }
}
