package id.bina.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {
    private static final String NIP = "199004122019032007";

    private record Line(String name, String nip, BigDecimal jp) {}

    private static final SheetWriter<Line> WRITER =
            new SheetWriter<>(
                    "Daftar",
                    "Nama, NIP,JP",
                    line -> Arrays.asList(line.name(), line.nip(), line.jp()));

    private static byte[] write(String format, List<Line> lines) throws IOException {
        var out = new ByteArrayOutputStream();
        int written =
                WRITER.write(
                        format,
                        (first, size) -> lines.subList(first, Math.min(first + size, lines.size())),
                        out);
        assertThat(written).isEqualTo(lines.size());
        return out.toByteArray();
    }

    private static List<Row> sheet(byte[] file) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        }
    }

    private static List<Line> lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Line("Pegawai " + i, NIP, BigDecimal.valueOf(i)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 499, 500, 501, 1000, 1203})
    void everyRowIsWrittenOnceHoweverManyPartsThereAre(int count) throws IOException {
        var lines = lines(count);
        var text = new String(write("csv", lines), StandardCharsets.UTF_8);
        assertThat(text.lines().skip(1)).hasSize(count);
        var names = new ArrayList<String>();
        sheet(write("xlsx", lines)).stream().skip(1).forEach(r -> names.add(r.getCellText(0)));
        assertThat(names).isEqualTo(lines.stream().map(Line::name).toList());
    }

    @Test
    void aNumberIsANumberAndAnEmployeeNumberKeepsItsDigits() throws IOException {
        var row =
                sheet(write("xlsx", List.of(new Line("Siti", NIP, new BigDecimal("2.5"))))).get(1);
        assertThat(row.getCellText(1)).isEqualTo(NIP);
        assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(2).asNumber()).isEqualByComparingTo("2.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62", "-1", "@x", "\t=1", "\r=1"})
    void noTextBecomesAFormula(String name) throws IOException {
        var lines = List.of(new Line(name, NIP, null));
        assertThat(SheetWriter.harmless(name)).isEqualTo("'" + name);
        assertThat(new String(write("csv", lines), StandardCharsets.UTF_8)).contains("'" + name);
        assertThat(sheet(write("xlsx", lines)).get(1).getCell(0).getFormula()).isNull();
    }

    @Test
    void aNegativeNumberStaysANumber() throws IOException {
        var lines = List.of(new Line("Siti", NIP, new BigDecimal("-2")));
        assertThat(new String(write("csv", lines), StandardCharsets.UTF_8))
                .endsWith("Siti," + NIP + ",-2\r\n");
    }
}
