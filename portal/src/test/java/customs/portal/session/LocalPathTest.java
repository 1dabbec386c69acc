package customs.portal.session;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** No link of ours leads a person elsewhere. */
class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/aeo", "/aeo/applications/7?step=2&lang=fr", "/x?to=%2Fy"})
    void ownPathsStay(String path) {
        assertEquals(path, LocalPath.of(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "aeo",
                "//elsewhere.example",
                "https://elsewhere.example",
                "/\\elsewhere.example",
                "/a\r\nSet-Cookie: x=y",
                "/\t/elsewhere.example",
                "javascript:alert(1)",
                "/%zz"
            })
    void everythingElseLeadsToTheStart(String path) {
        assertEquals("/", LocalPath.of(path));
    }
}
