package id.bina.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void isNeverAFormula(String name) {
        assertThat(Manifest.cell(name)).matches("(?s)\"?'.*");
    }

    @Test
    void quotesWhatWouldBreakALine() {
        assertThat(Manifest.cell("Retno, S.AP. \"R\"")).isEqualTo("\"Retno, S.AP. \"\"R\"\"\"");
        assertThat(Manifest.cell("Slamet")).isEqualTo("Slamet");
    }
}
