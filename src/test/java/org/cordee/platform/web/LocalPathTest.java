package org.cordee.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be gone back to. */
class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/my-week", "/peers?after=B%C3%A9a#list"})
    void aPathOfTheApplicationIsKept(String path) {
        assertThat(LocalPath.or(path, "/home")).isEqualTo(path);
        assertThat(Reply.to(path).location()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "my-week", "//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nX: b", "/a\tb"
            })
    void whatLeadsElsewhereIsNot(String path) {
        assertThat(LocalPath.or(path, "/home")).isEqualTo("/home");
        assertThatThrownBy(() -> Reply.to(path)).isInstanceOf(IllegalArgumentException.class);
    }
}
