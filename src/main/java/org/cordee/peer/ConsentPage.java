package org.cordee.peer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.jspecify.annotations.Nullable;

/** « Qui voit quoi »: the presets, the choices field by field, the structures chosen, the history. */
record ConsentPage(
        Consents consents,
        List<PlaceNameQueries.Place> chosen,
        List<PlaceNameQueries.Place> found,
        String words,
        List<OwnQueries.ConsentLine> history)
        implements Page {

    @Override
    public String template() {
        return "peer/consent";
    }

    @Override
    public String titleKey() {
        return "peer.consent.title";
    }

    /** The form with every consent in force ticked. */
    Form form() {
        Form form = Form.empty()
                .with("preset", consents.preset().map(ConsentPage::code).orElse(null));
        for (Audience audience : Audience.values()) {
            form = form.withAll(
                    audience.code(),
                    consents.fields(audience).stream().map(ProfileField::code).toList());
        }
        return form;
    }

    /** Said when what is in force is none of the presets. */
    @Nullable
    String hint() {
        return consents.preset().isPresent() || consents.given().isEmpty() ? null : "peer.consent.refined";
    }

    /** What an audience sees, in words: by what is missing when that is shorter. */
    String shown(Audience audience, PageContext ctx) {
        Set<ProfileField> fields = consents.fields(audience);
        Set<ProfileField> hidden = EnumSet.allOf(ProfileField.class);
        hidden.removeAll(fields);
        if (hidden.isEmpty()) {
            return ctx.t("peer.consent.everything");
        }
        return hidden.size() < 4 ? ctx.t("peer.consent.all_but", words(hidden, ctx)) : words(fields, ctx);
    }

    private static String words(Set<ProfileField> fields, PageContext ctx) {
        return fields.stream().map(field -> ctx.t("peer.field." + field.code())).collect(Collectors.joining(" · "));
    }

    List<Option> presets(PageContext ctx) {
        return Arrays.stream(Preset.values())
                .map(preset -> new Option(
                        code(preset),
                        ctx.t("peer.preset." + code(preset)),
                        ctx.t("peer.preset." + code(preset) + ".hint")))
                .toList();
    }

    List<Option> fields(PageContext ctx) {
        return Arrays.stream(ProfileField.values())
                .map(field -> Option.of(field.code(), ctx.t("peer.field." + field.code())))
                .toList();
    }

    private static String code(Preset preset) {
        return preset.name().toLowerCase(Locale.ROOT);
    }
}
