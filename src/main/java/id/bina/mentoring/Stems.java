package id.bina.mentoring;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of an Indonesian text that carry its meaning, without the usual prefixes and suffixes,
 * so that "antrean", "mengantre" and "antreannya" meet. It is a light stemmer without a dictionary:
 * it may cut wrongly, but it cuts every text alike, and only equality is asked of the results.
 */
final class Stems {
    private static final Set<String> STOP =
            Set.of(
                    ("ada adalah agar akan aku anda antara apa apabila atas atau bagaimana bagi"
                                    + " bahwa banyak baru beberapa belum bisa boleh bukan cara dalam dan dapat"
                                    + " dari dengan di dia dibandingkan hal hanya harus hingga ini itu jadi"
                                    + " jangan jika juga kalau kami kapan karena kata ke kembali kepada ketika"
                                    + " kita kurang lagi lain lalu lebih maka masih mau melakukan memang"
                                    + " menjadi mereka namun oleh orang pada para pernah per pun saat saja"
                                    + " saya sampai sangat satu se sebagai sebelum sebuah sedang sehingga"
                                    + " sejak selalu semua seorang sering serta sesuai setelah setiap suatu"
                                    + " sudah supaya tanpa telah terhadap tersebut tetapi tidak tiap untuk"
                                    + " yaitu yang warga petugas layanan pelayanan kantor unit bulan hari jam"
                                    + " lama malam minggu pagi siang sore tahun")
                            .split("\\s+"));

    private static final String[] PREFIXES = {
        "meng", "meny", "peng", "peny", "mem", "men", "pem", "pen", "ber", "ter", "per", "di", "me",
        "pe", "ke", "se"
    };
    private static final String[] SUFFIXES = {"nya", "kan", "lah", "an", "i"};

    /** The consonant that "me-" swallows (pisah, memisahkan), so that it never counts. */
    private static final Pattern DROPPED = Pattern.compile("[ptks][aeiou].{3,}");

    /** What remains of a word is at least so long. */
    private static final int SHORTEST = 4;

    private Stems() {}

    /** Stems of the text in its order, each with the word that it came from first. */
    static Map<String, String> of(String text) {
        var stems = new LinkedHashMap<String, String>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() >= 3 && !STOP.contains(word)) {
                stems.putIfAbsent(stem(word), word);
            }
        }
        return stems;
    }

    /** The stems of all these texts, each once, between blanks: what the search looks into. */
    static String index(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> of(text).keySet().stream())
                .distinct()
                .collect(Collectors.joining(" ", " ", " "));
    }

    static String stem(String word) {
        String rest = withoutPrefix(withoutPrefix(withoutSuffix(word)));
        return DROPPED.matcher(rest).matches() ? rest.substring(1) : rest;
    }

    private static String withoutSuffix(String word) {
        for (String suffix : SUFFIXES) {
            if (word.endsWith(suffix) && word.length() - suffix.length() >= SHORTEST) {
                String rest = word.substring(0, word.length() - suffix.length());
                return "nya".equals(suffix) ? withoutSuffix(rest) : rest;
            }
        }
        return word;
    }

    private static String withoutPrefix(String word) {
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST) {
                return word.substring(prefix.length());
            }
        }
        return word;
    }
}
