package org.cordee.platform.web;

import java.util.List;
import java.util.Locale;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;

/** The gallery: every component of the interface with sample words, in one colour scheme. */
record GalleryPage(String theme, List<Tab> tabs, List<Option> options, List<Step> steps, Form form) implements Page {

    static GalleryPage of(PageContext ctx, String theme) {
        return new GalleryPage(theme, schemes(ctx, theme), sampleOptions(ctx), sampleSteps(ctx), sampleForm());
    }

    private static List<Tab> schemes(PageContext ctx, String theme) {
        return List.of(tab(ctx, "light", theme), tab(ctx, "dark", theme));
    }

    private static Tab tab(PageContext ctx, String name, String shown) {
        return new Tab("/gallery?theme=" + name, ctx.t("gallery.theme." + name), name.equals(shown));
    }

    private static List<Option> sampleOptions(PageContext ctx) {
        return List.of(
                new Option("talk", ctx.t("gallery.option.talk"), ctx.t("gallery.option.talk.hint")),
                Option.of("group", ctx.t("gallery.option.group")),
                Option.of("outing", ctx.t("gallery.option.outing")));
    }

    private static List<Step> sampleSteps(PageContext ctx) {
        return List.of(
                step(ctx, "decide", Step.State.DONE),
                step(ctx, "prepare", Step.State.DONE),
                step(ctx, "welcome", Step.State.NOW),
                step(ctx, "sustain", Step.State.LATER),
                step(ctx, "pass_on", Step.State.LATER));
    }

    private static Step step(PageContext ctx, String name, Step.State state) {
        String key = "gallery.step." + name;
        return new Step(
                ctx.t(key), ctx.t("gallery.step.note." + state.name().toLowerCase(Locale.ROOT)), "/gallery", state);
    }

    private static Form sampleForm() {
        return Form.empty()
                .with("wrong", "A")
                .with("what", "group")
                .withAll("many", List.of("talk", "outing"))
                .refused(Problems.of(
                        Problem.of("wrong", "gallery.problem.name"),
                        Problem.of("wrong-choice", "gallery.problem.choice")));
    }

    @Override
    public String template() {
        return "platform/web/gallery";
    }

    @Override
    public String titleKey() {
        return "gallery.title";
    }
}
