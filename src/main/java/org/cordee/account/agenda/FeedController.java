package org.cordee.account.agenda;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.files.Download;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Pace;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Gives the dates behind a secret link to a calendar, which carries no cookie. A link that was never made, one that was
 * closed and one asked for too often are answered in the same words.
 */
@Controller
class FeedController {

    private static final int PER_HOUR = 60;

    private final AgendaQueries queries;
    private final ReadAgenda read;
    private final InstallationKey key;
    private final Today today;
    private final Clock clock;
    private final Pace pace;

    FeedController(AgendaQueries queries, ReadAgenda read, InstallationKey key, Today today, Clock clock) {
        this.queries = queries;
        this.read = read;
        this.key = key;
        this.today = today;
        this.clock = clock;
        this.pace = new Pace(PER_HOUR, clock);
    }

    /** Where the link of this token leads. */
    static String path(String token) {
        return "/calendar/" + token + ".ics";
    }

    @Open
    @GetMapping("/calendar/{token:[A-Za-z0-9_-]{43}}.ics")
    Reply feed(@PathVariable("token") String token, HttpServletResponse response) {
        if (!pace.admits(token)) {
            throw new NotFound("a calendar");
        }
        byte[] fingerprint = key.mac(ReadAgenda.PURPOSE, token);
        Feed feed = Actors.as(ReadAgenda.JOB, () -> queries.opened(fingerprint))
                .orElseThrow(() -> new NotFound("a calendar"));
        byte[] file = new CalendarFile(feed.wishes(), today.zone(), clock.instant()).feed(read.handle(feed.account()));
        response.setHeader("Cache-Control", "private, no-cache");
        return Reply.file(new Download("agenda.ics", "text/calendar;charset=UTF-8", out -> out.write(file)));
    }
}
