package org.cordee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Access;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** For every role and every address that writes: who may not send the form, or may not see the record, changes nothing. */
class FormRouteTest {

    private static final TestApplication REGION = TestApplication.region();
    private static final String NOBODYS = "00000000-0000-0000-0000-000000000009";
    private static final Set<Integer> REFUSALS = Set.of(403, 404, 409, 422);
    private static final int OF_EACH = 2;

    /** An address that writes, and for whom. */
    private record Form(String pattern, Set<Role> roles) {}

    @ParameterizedTest
    @EnumSource(Role.class)
    void aFormOfOthersIsRefused(Role role) {
        HtmlClient browser = REGION.signedIn(REGION.firstOf(role));
        HtmlClient.Answer from = browser.get("/account");
        Map<String, Integer> accepted = new TreeMap<>();
        forms().stream().filter(form -> !form.roles().contains(role)).forEach(form -> {
            int status = browser.post(Routes.filled(form.pattern(), NOBODYS), from, Map.of())
                    .status();
            if (status != 403) {
                accepted.put(form.pattern(), status);
            }
        });
        assertThat(accepted).isEmpty();
    }

    @Test
    void aVisitorIsAskedToSignIn() {
        HtmlClient browser = REGION.visitor();
        HtmlClient.Answer from = browser.get("/call");
        Map<String, String> accepted = new TreeMap<>();
        forms().forEach(form -> {
            HtmlClient.Answer answer = browser.post(Routes.filled(form.pattern(), NOBODYS), from, Map.of());
            if (answer.page().selectFirst("input[name=carried]") == null) {
                accepted.put(form.pattern(), answer.status() + " " + answer.words());
            }
        });
        assertThat(accepted).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRecordOneMayNotSeeIsNotChanged(Role role) {
        Actor.Person person = REGION.firstOf(role);
        HtmlClient browser = REGION.signedIn(person);
        HtmlClient.Answer from = browser.get("/account");
        Map<String, Integer> accepted = new TreeMap<>();
        forms().stream().filter(form -> form.roles().contains(role)).forEach(form -> {
            for (String id : hidden(person, Routes.table(form.pattern()).orElse(null))) {
                int status = browser.post(Routes.filled(form.pattern(), id), from, Map.of())
                        .status();
                if (!REFUSALS.contains(status)) {
                    accepted.put(form.pattern(), status);
                }
            }
        });
        assertThat(accepted).isEmpty();
    }

    @Test
    void theContractLooksAtManyFormsAndSeesAnOpenOne() {
        assertThat(forms()).hasSizeGreaterThan(40);
        HtmlClient browser = REGION.signedIn(REGION.firstOf(Role.PEER));
        assertThat(browser.post("/account/passphrase", browser.get("/account"), Map.of())
                        .status())
                .isEqualTo(422);
    }

    private static List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        REGION.bean(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((mapping, method) -> {
            if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST) && restricted(method)) {
                Set<Role> roles = roles(method);
                mapping.getPatternValues().forEach(pattern -> forms.add(new Form(pattern, roles)));
            }
        });
        return forms;
    }

    private static boolean restricted(HandlerMethod method) {
        return Access.to(method.getMethod()).allowed().isPresent();
    }

    private static Set<Role> roles(HandlerMethod method) {
        Role[] named = Access.to(method.getMethod()).allowed().orElseThrow().value();
        return named.length == 0 ? EnumSet.allOf(Role.class) : Set.of(named);
    }

    private static List<String> hidden(Actor.Person person, @Nullable String table) {
        if (table == null) {
            return List.of();
        }
        Set<String> visible = REGION.database()
                .as(
                        person,
                        sql -> new HashSet<>(
                                sql.of("select id::text as name from " + table).list(row -> row.text("name"))));
        return REGION.database().asSuperuser("select id::text as name from " + table + " order by id").stream()
                .filter(id -> !visible.contains(id))
                .limit(OF_EACH)
                .toList();
    }
}
