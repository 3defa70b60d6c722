package id.bina.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {
    private final NumberTemplate usual = new NumberTemplate("{class}/{seq:4}/{unit}/{year}");

    @Test
    void followsTheTemplate() {
        String series = usual.series("800", "503", 2026);
        assertThat(NumberTemplate.number(series, 457).value()).isEqualTo("800/0457/503/2026");
    }

    @Test
    void growsWhenTheDigitsRunOut() {
        String series = usual.series("800", "503", 2026);
        assertThat(NumberTemplate.number(series, 12_345).value()).isEqualTo("800/12345/503/2026");
    }

    @Test
    void needsNoWidth() {
        String series = new NumberTemplate("BINA-{seq}-{year}").series("", "", 2027);
        assertThat(NumberTemplate.number(series, 7).value()).isEqualTo("BINA-7-2027");
    }

    @Test
    void everyYearAndEveryTemplateIsASeriesOfItsOwn() {
        assertThat(usual.series("800", "503", 2026))
                .isNotEqualTo(usual.series("800", "503", 2027))
                .isNotEqualTo(usual.series("810", "503", 2026));
    }

    @Test
    void countsOnWithinASeries() {
        var series = new NumberSeries(usual.series("800", "503", 2026));
        assertThat(series.next().value()).isEqualTo("800/0001/503/2026");
        assertThat(series.next().value()).isEqualTo("800/0002/503/2026");
        assertThat(series.getLastUsed()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{class}/{unit}/{year}",
                "{seq:4}/{seq:4}/{year}",
                "{class}/{seq:4}/{unit}",
                "{seq:4}/{year}/<b>",
                "{seq:4}/{year}/{nama}",
                ""
            })
    void refusesATemplateThatCouldRepeatOrMislead(String template) {
        assertThatThrownBy(() -> new NumberTemplate(template))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("certificate.template");
    }

    @Test
    void isAFileNameWithoutItsStrokes() {
        assertThat(new CertificateNumber("800/0457/503/2026").forFileName())
                .isEqualTo("800-0457-503-2026");
    }
}
