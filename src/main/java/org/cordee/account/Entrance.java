package org.cordee.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.cordee.platform.Installations;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Component;

/** Makes the sign-in page: whose phone this is, and who can be become in a demonstration. */
@Component
class Entrance {

    private final DoorQueries door;
    private final DeviceCookie cookie;
    private final Installations installations;

    Entrance(DoorQueries door, DeviceCookie cookie, Installations installations) {
        this.door = door;
        this.cookie = cookie;
        this.installations = installations;
    }

    SignInPage page(HttpServletRequest request, Form form, Arrival.Luggage luggage) {
        boolean demo = installations.current().demo();
        return Actors.as(
                SessionSource.DOOR,
                () -> new SignInPage(
                        form,
                        luggage,
                        cookie.read(request).flatMap(door::deviceOf).orElse(""),
                        demo ? door.demoPersons() : List.of()));
    }

    /** The same page with what was typed and what is wrong. */
    Reply refused(HttpServletRequest request, FormReader form, Problems problems) {
        return Reply.refused(page(request, form.form().refused(problems), Arrival.Luggage.of(form)));
    }
}
