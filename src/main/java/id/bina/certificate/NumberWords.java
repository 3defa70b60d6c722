package id.bina.certificate;

import java.math.BigDecimal;

/** Numbers in Indonesian words (terbilang), as letters and certificates spell them. */
final class NumberWords {
    private static final String[] SMALL = {
        "nol",
        "satu",
        "dua",
        "tiga",
        "empat",
        "lima",
        "enam",
        "tujuh",
        "delapan",
        "sembilan",
        "sepuluh",
        "sebelas"
    };

    private NumberWords() {}

    /** 4 is empat, 4.5 is empat koma lima; from 0 to 999,999. */
    static String of(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        String whole = of(plain.longValue());
        if (plain.scale() <= 0) {
            return whole;
        }
        var words = new StringBuilder(whole).append(" koma");
        String text = plain.toPlainString();
        text.substring(text.indexOf('.') + 1)
                .chars()
                .forEach(digit -> words.append(' ').append(SMALL[digit - '0']));
        return words.toString();
    }

    static String of(long number) {
        if (number < 0 || number > 999_999) {
            throw new IllegalArgumentException(String.valueOf(number));
        }
        if (number < 12) {
            return SMALL[(int) number];
        }
        if (number < 20) {
            return of(number - 10) + " belas";
        }
        if (number < 100) {
            return of(number / 10) + " puluh" + rest(number % 10);
        }
        if (number < 1000) {
            return (number < 200 ? "seratus" : of(number / 100) + " ratus") + rest(number % 100);
        }
        return (number < 2000 ? "seribu" : of(number / 1000) + " ribu") + rest(number % 1000);
    }

    private static String rest(long number) {
        return number == 0 ? "" : " " + of(number);
    }
}
