package org.cordee.platform.web;

import java.util.Set;
import org.cordee.platform.Installations;
import org.cordee.platform.LegalNotice;
import org.cordee.platform.actor.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The administrator's screen of what the installation shows of itself. */
@Controller
@Allowed(Role.ADMINISTRATOR)
class InstallationController {

    private static final int LINE = 200;

    private final Installations installations;
    private final DescribeInstallation describe;

    InstallationController(Installations installations, DescribeInstallation describe) {
        this.installations = installations;
        this.describe = describe;
    }

    @Bean
    static MenuEntry installationEntry() {
        return new MenuEntry(20, "/installation", "platform.installation.menu", "gear", Set.of(Role.ADMINISTRATOR));
    }

    @GetMapping("/installation")
    Reply show() {
        return Reply.page(InstallationPage.of(installations.current()));
    }

    @PostMapping("/installation")
    Reply change(SignedIn person, FormReader form) {
        var command = new DescribeInstallation.Command(
                form.required("product", 40), form.required("region", 80), notice(form));
        if (!form.problems().isEmpty()) {
            return Reply.refused(new InstallationPage(form.form()));
        }
        describe.handle(person.actor(), command);
        return Reply.to("/installation").saying("flash.platform.installation_saved");
    }

    private static LegalNotice notice(FormReader form) {
        return new LegalNotice(
                form.text("publisher", LINE),
                form.text("address", LINE),
                form.text("contact", LINE),
                form.text("director", LINE),
                form.text("host", LINE),
                form.text("officer", LINE));
    }
}
