package id.bina.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
    @ParameterizedTest
    @CsvSource({
        "antrean, antreannya",
        "menunggu, menunggunya",
        "terlambat, keterlambatan",
        "mengeluhkan, keluhan",
        "dipisahkan, memisahkan"
    })
    void wordsOfOneOriginMeet(String one, String other) {
        assertThat(Stems.stem(one)).isEqualTo(Stems.stem(other));
    }

    @Test
    void wordsThatSayNothingAreLeftOut() {
        assertThat(Stems.of("Warga yang datang ke kantor tidak tahu dan menjadi marah"))
                .containsOnlyKeys("datang", "tahu", "marah");
    }

    @Test
    void theIndexHoldsWholeWordsBetweenBlanks() {
        assertThat(Stems.index(List.of("Antrean loket", "loket panjang")))
                .isEqualTo(" antre loket anjang ");
    }
}
