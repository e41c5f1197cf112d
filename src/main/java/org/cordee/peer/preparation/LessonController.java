package org.cordee.peer.preparation;

import java.util.Set;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** « Ma préparation »: the lessons, one at a time or printed whole, before any placement and after. */
@Controller
@Allowed(Role.PEER)
class LessonController {

    private static final String HOME = "/me/preparation";

    private final Lessons lessons;
    private final TickLesson tick;
    private final OneTimeForms forms;

    LessonController(Lessons lessons, TickLesson tick, OneTimeForms forms) {
        this.lessons = lessons;
        this.tick = tick;
        this.forms = forms;
    }

    @Bean
    static MenuEntry lessonMenu() {
        return new MenuEntry(45, HOME, "lesson.menu", "book", Set.of(Role.PEER)).in(MenuGroup.KNOWLEDGE);
    }

    @GetMapping(HOME)
    Reply list(Actor.Person actor) {
        return Reply.page(new LessonListPage(lessons.all(), tick.ticked(actor)));
    }

    @GetMapping(HOME + ".pdf")
    Reply print() {
        return Reply.pdf("a-lire", new PrintedLessonsPage(lessons.all()));
    }

    @GetMapping(HOME + "/{lesson}")
    Reply one(Actor.Person actor, @PathVariable String lesson) {
        int at = lessons.placeOf(lesson);
        if (at < 0) {
            throw new NotFound("lesson");
        }
        return Reply.page(new LessonPage(lessons.all(), at, tick.ticked(actor).contains(lesson)));
    }

    @PostMapping(HOME + "/{lesson}")
    Reply tick(Actor.Person actor, @PathVariable String lesson, FormReader form) {
        boolean read = form.ticked("read");
        return forms.once(actor, form, () -> {
            tick.handle(actor, lesson, read);
            return Reply.to(HOME).saying(read ? "flash.lesson.ticked" : "flash.lesson.unticked");
        });
    }
}
