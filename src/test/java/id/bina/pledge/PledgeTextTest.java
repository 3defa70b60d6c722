package id.bina.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PledgeTextTest {
    private static final Map<String, String> FACTS =
            Map.of(
                    "nip",
                    "1 2 3",
                    "nama_lengkap_dengan_gelar",
                    "Budi <b>& Co</b> *S.H.*",
                    PledgeText.ROOM,
                    "sudah",
                    PledgeText.ROOM_ABOVE,
                    "belum");

    private static String html(String text) {
        return PledgeText.html(PledgeText.canonical(text), FACTS);
    }

    @Test
    void theSameWordsHaveOneCanonicalForm() {
        assertThat(PledgeText.canonical("\r\n# A  \r\nsatu\u00e9 \n\n"))
                .isEqualTo(PledgeText.canonical("# A\nsatue\u0301"))
                .isEqualTo("# A\nsatu\u00e9");
    }

    @Test
    void theDigestIsTheOneAnybodyComputes() {
        assertThat(PledgeText.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void namesFieldsThatNothingFills() {
        assertThat(PledgeText.unknownFields("{{nip}} {{ jabatan }} {{gaji}} {{umur}}"))
                .containsExactly("gaji", "umur");
    }

    @Test
    void factsAreTextWhateverTheyHold() {
        assertThat(html("Saya, {{nama_lengkap_dengan_gelar}}"))
                .contains("Saya, Budi &lt;b&gt;&amp; Co&lt;/b&gt; *S.H.*")
                .doesNotContain("<b>", "<em>");
    }

    @Test
    void dangerousMarkupIsGone() {
        assertThat(html("Isi <script>alert(1)</script> [x](javascript:alert(1))"))
                .doesNotContain("<script", "javascript:");
    }

    @Test
    void aTableWithoutHeadingsIsAListOfFacts() {
        assertThat(html("| | |\n|---|---|\n| NIP | {{nip}} |"))
                .isEqualTo(
                        "<table class=\"b-facts-t\"><tbody><tr><th scope=\"row\">NIP</th><td>1 2"
                                + " 3</td></tr></tbody></table>");
    }

    @Test
    void theFirstOfTwoRoomsIsTheSuperiors() {
        assertThat(
                        html(
                                "| Mengetahui, | Saya, |\n|---|---|\n| {{ruang_tanda_tangan}} |"
                                        + " {{ruang_tanda_tangan}} |"))
                .contains("<td>belum</td><td>sudah</td>");
        assertThat(html("{{ruang_tanda_tangan}}")).contains("sudah");
    }

    @Test
    void headingsBeginBelowThatOfThePage() {
        assertThat(html("# Pakta\n## Isi")).contains("<h2>Pakta</h2>", "<h3>Isi</h3>");
    }

    @Test
    void theShippedTextHasNoOpenPlaces() {
        var source = FrontMatter.of("content/pakta-integritas.md");
        assertThat(PledgeText.unknownFields(source.body())).isEmpty();
        assertThat(source.body()).startsWith("# PAKTA INTEGRITAS").doesNotContain("Catatan layar");
        assertThat(source.note()).startsWith("Tandai tiga kata kerja").doesNotContain("*");
        assertThat(source.lists("penandatangan", "atasan_langsung")).isTrue();
        assertThat(html(source.body())).doesNotContain("{{", "{<");
    }
}
