package org.cordee.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cordee.platform.web.PageContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One act in a list. */
record ActRow(UUID id, LocalDate day, ActivityKind kind, ActFacts facts, Provenance provenance, boolean removed) {

    static ActRow of(Act act, ActivityKinds kinds) {
        return new ActRow(
                act.id(),
                act.facts().day(),
                kinds.find(act.facts().kind()).orElseThrow(),
                act.facts(),
                act.provenance(),
                act.removed());
    }

    /** The kind, how long and how many: the words by which the peer knows an act. */
    String words(PageContext ctx) {
        String people = people(ctx);
        return kind.words().in(ctx.locale()) + ", " + duration() + (people == null ? "" : ", " + people);
    }

    /** The fields of the form that say the same thing again on another day, as JSON, for a device without the network. */
    String fields() {
        Map<String, List<String>> fields = new TreeMap<>(ActForm.of(facts, "").values());
        fields.remove("day");
        return JsonMapper.shared().writeValueAsString(fields);
    }

    boolean isFromPaper() {
        return provenance == Provenance.PAPER;
    }

    String duration() {
        return Duration.words(facts.minutes());
    }

    @Nullable
    String people(PageContext ctx) {
        if (facts.several()) {
            return ctx.t("activity.act.several");
        }
        Integer heads = facts.heads();
        return heads == null || (!kind.asksHowMany() && heads == 1) ? null : ctx.t("activity.act.heads", heads);
    }
}
