package org.cordee.structure;

import java.util.List;
import org.cordee.platform.web.Page;
import org.cordee.structure.finess.PhoneReader;
import org.jspecify.annotations.Nullable;

/** One structure: its public facts, and what the reader may know besides (null where they may not). */
record StructurePage(
        StructureFacts facts,
        @Nullable StructureSummary parent,
        List<StructureSummary> units,
        @Nullable StructureProfile profile,
        List<StructurePanel.Panel> panels,
        RegionMap map,
        boolean mayChange,
        boolean mayAddUnit,
        boolean mayInvite)
        implements Page {

    @Override
    public String template() {
        return "structure/detail";
    }

    @Override
    public String titleKey() {
        return "structure.detail.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(facts.summary().name());
    }

    String href() {
        return "/structures/" + facts.summary().id();
    }

    String shown(String phone) {
        return PhoneReader.shown(phone);
    }

    /** Whether a correction by hand differs from the register, so that both are shown. */
    boolean isCorrected() {
        var local = facts.local();
        return facts.registered()
                && (!local.name().isEmpty()
                        || !local.street().isEmpty()
                        || !local.phone().isEmpty()
                        || local.latitude() != null);
    }
}
