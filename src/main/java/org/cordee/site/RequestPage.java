package org.cordee.site;

import java.util.ArrayList;
import java.util.List;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;

/** The form of a nameless request: emergency numbers first, then who reads, then the words. */
record RequestPage(RequestKind kind, Boxes boxes, List<EmergencyNumber> numbers, Form form) implements Page {

    boolean somebodyReads() {
        return !boxes.all().isEmpty();
    }

    int days() {
        return kind.days();
    }

    List<Option> structures() {
        List<Option> structures = new ArrayList<>();
        boxes.structures().forEach((scope, label) -> structures.add(Option.of(scope.toString(), label)));
        return structures;
    }

    List<Option> readers(PageContext ctx) {
        List<Option> readers = new ArrayList<>();
        for (Role role : List.of(Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR)) {
            if (boxes.all().stream().anyMatch(box -> box.role() == role)) {
                String key = "site.reader." + role.code();
                readers.add(new Option(role.code(), ctx.t(key), ctx.t(key + ".hint")));
            }
        }
        return readers;
    }

    @Override
    public String template() {
        return "site/request";
    }

    @Override
    public String titleKey() {
        return "site." + kind.code() + ".title";
    }

    @Override
    public String windowTitleKey() {
        return "site.request.window";
    }
}
