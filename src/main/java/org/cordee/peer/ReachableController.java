package org.cordee.peer;

import java.util.Map;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A peer ticks where they can go; nobody else has a screen for it. */
@Controller
@Allowed(Role.PEER)
class ReachableController {

    private static final String HERE = "/me/places";

    private final OwnQueries own;
    private final PlaceNameQueries places;
    private final SayWhereIGo say;

    ReachableController(OwnQueries own, PlaceNameQueries places, SayWhereIGo say) {
        this.own = own;
        this.places = places;
        this.say = say;
    }

    @GetMapping(HERE)
    Reply show(Actor.Person person, FormReader form) {
        UUID me = person.scopeOrStop();
        String words = form.text("q", 80);
        Map<String, String> departments = places.departments(own.peer(me).territory());
        OwnQueries.Reachable reachable = own.reachable(me);
        return Reply.page(new ReachablePage(
                departments,
                reachable.departments(),
                places.named(reachable.structures()),
                places.search(words, departments.keySet()),
                words));
    }

    @PostMapping(HERE)
    Reply departments(Actor.Person person, FormReader form) {
        Map<String, String> known =
                places.departments(own.peer(person.scopeOrStop()).territory());
        say.departments(
                person,
                form.all("departments").stream().filter(known::containsKey).toList());
        return Reply.to(HERE).saying("flash.peer.saved");
    }

    @PostMapping("/me/places/add")
    Reply add(Actor.Person person, FormReader form) {
        say.add(person, form.id("structure").orElseThrow(() -> new NotFound("a structure")));
        return Reply.to(HERE).saying("flash.peer.saved");
    }

    @PostMapping("/me/places/remove")
    Reply remove(Actor.Person person, FormReader form) {
        say.remove(person, form.id("structure").orElseThrow(() -> new NotFound("a structure")));
        return Reply.to(HERE).saying("flash.peer.saved");
    }
}
