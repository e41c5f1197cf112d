package org.cordee.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts a battery and its plug-ins together: replaced items leave, ceilings are kept. */
final class Asking {

    private final Battery battery;
    private final Instruments instruments;

    Asking(Battery battery, Instruments instruments) {
        this.battery = battery;
        this.instruments = instruments;
    }

    Asked at(String moment, List<String> chosen) {
        List<Battery.Plugin> plugins = battery.plugins().stream()
                .filter(plugin -> chosen.contains(plugin.instrument()))
                .toList();
        List<Asked.Part> parts = new ArrayList<>();
        battery.core().forEach(id -> parts.add(core(id, plugins)));
        plugins.forEach(plugin -> parts.add(part(plugin)));
        Asked asked = new Asked(parts, List.of());
        return new Asked(parts, refusals(moment, chosen, plugins, asked));
    }

    private Asked.Part core(String id, List<Battery.Plugin> plugins) {
        Instrument instrument = instruments.latest(id).orElseThrow();
        Set<String> replaced = new HashSet<>();
        plugins.stream()
                .flatMap(plugin -> plugin.replaces().stream())
                .filter(each -> each.instrument().equals(id))
                .forEach(each -> replaced.addAll(each.items()));
        return new Asked.Part(
                instrument,
                instrument.items().stream()
                        .map(Item::id)
                        .filter(item -> !replaced.contains(item))
                        .toList());
    }

    private Asked.Part part(Battery.Plugin plugin) {
        Instrument instrument = instruments.latest(plugin.instrument()).orElseThrow();
        Set<String> kept = new HashSet<>();
        instrument.scales().stream()
                .filter(scale -> plugin.scales().contains(scale.id()))
                .forEach(scale -> kept.addAll(scale.items()));
        return new Asked.Part(
                instrument,
                instrument.items().stream()
                        .map(Item::id)
                        .filter(item -> plugin.scales().isEmpty() || kept.contains(item))
                        .toList());
    }

    private List<String> refusals(String moment, List<String> chosen, List<Battery.Plugin> plugins, Asked asked) {
        List<String> refusals = new ArrayList<>();
        if (plugins.size() < new HashSet<>(chosen).size()) {
            refusals.add("unknown");
        }
        if (!battery.moments().contains(moment)
                || plugins.stream()
                        .anyMatch(plugin ->
                                !plugin.moments().isEmpty() && !plugin.moments().contains(moment))) {
            refusals.add("moment");
        }
        List<String> choices = plugins.stream()
                .map(Battery.Plugin::choice)
                .filter(choice -> !choice.isEmpty())
                .toList();
        if (new HashSet<>(choices).size() < choices.size()) {
            refusals.add("choice");
        }
        if (plugins.size() > battery.mostPlugins()) {
            refusals.add("number");
        }
        if (asked.seconds() >= battery.mostSeconds()) {
            refusals.add("time");
        }
        return refusals;
    }
}
