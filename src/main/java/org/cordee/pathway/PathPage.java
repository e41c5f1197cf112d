package org.cordee.pathway;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cordee.platform.Problems;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One path in five phases: who does what, by when, and what is left before the arrival.
 *
 * @param source where this version of the path comes from, and its date
 * @param placements those of this structure the path may prepare
 * @param templates the ready texts of each step, by its code
 * @param actions what the team called essential and has not done
 * @param notes what is said of a step that has screens of its own, by its code
 */
record PathPage(
        Path path,
        PathContent content,
        Source source,
        Rights rights,
        List<Option> placements,
        Map<String, StepPanel.Note> notes,
        Map<String, List<StepTemplate>> templates,
        List<WaitingAction> actions,
        Problems problems)
        implements Page {

    /** Where the words come from. */
    record Source(int version, LocalDate date, String text) {}

    /** What this person may do here. */
    record Rights(boolean goesPast, LocalDate today) {}

    /** A step with its words, and what its own screens say of it. */
    record Line(
            StepContent content,
            Path.Step step,
            boolean catchUp,
            boolean blocking,
            boolean late,
            StepPanel.@Nullable Note note) {}

    @Override
    public String template() {
        return "pathway/path";
    }

    @Override
    public String titleKey() {
        return "pathway.path.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(path.place().name());
    }

    /** The ready texts of a step. */
    public List<StepTemplate> templates(String code) {
        return templates.getOrDefault(code, List.of());
    }

    public String href() {
        return "/paths/" + path.id();
    }

    public List<Phase> phases() {
        return Arrays.stream(Phase.values())
                .filter(phase -> !in(phase).isEmpty())
                .toList();
    }

    /** The steps of a phase in their own order; those to catch up are apart. */
    public List<Line> in(Phase phase) {
        return lines().stream()
                .filter(line -> !line.catchUp() && line.content().inPhase() == phase)
                .toList();
    }

    public List<Line> catchUp() {
        return lines().stream().filter(Line::catchUp).toList();
    }

    /** What is left to finish before the arrival. */
    public List<StepContent> left() {
        return path.leftBeforeArrival(content);
    }

    /** What else the arrival waits for; nothing where somebody is already here. */
    public List<WaitingAction> waiting() {
        return actions.stream().filter(WaitingAction::blocks).toList();
    }

    /** What the director does not wait for, with the reason. */
    public List<WaitingAction> gonePast() {
        return actions.stream().filter(action -> !action.blocks()).toList();
    }

    public boolean isReady() {
        return left().isEmpty() && waiting().isEmpty();
    }

    public Phase current() {
        return path.phase(content);
    }

    private List<Line> lines() {
        return path.steps().stream().map(this::line).toList();
    }

    private Line line(Path.Step step) {
        StepContent words = content.step(step.code());
        @Nullable LocalDate due = step.dueOn();
        return new Line(
                words,
                step,
                content.isCatchUp(path.entry(), words),
                step.isOpen()
                        && words.beforeArrival()
                        && content.way(path.entry()).blocks(),
                step.isOpen() && due != null && due.isBefore(rights.today()),
                notes.get(step.code()));
    }
}
