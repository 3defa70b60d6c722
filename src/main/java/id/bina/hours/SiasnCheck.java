package id.bina.hours;

import id.bina.identity.Nip;
import id.bina.shared.RuleViolation;
import id.bina.shared.web.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns the lines of an answer file into verdicts, each by itself; what is wrong is remarked. */
final class SiasnCheck {
    private static final Set<String> ACCEPTED =
            Set.of("diterima", "terverifikasi", "disetujui", "berhasil", "sukses");
    private static final Set<String> REJECTED = Set.of("ditolak", "gagal", "tms");
    private static final Set<String> WAITING = Set.of("terkirim", "belum", "diproses");
    private static final int MOST_REASON = 500;
    private static final int MOST_NUMBER = 100;
    private static final int MOST_ORGANISER = 200;
    private static final int MOST_TITLE = 300;

    private final List<SiasnVerdict> verdicts = new ArrayList<>();
    private final List<SiasnProblem> problems = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private int waiting;

    SiasnCheck(List<SiasnAnswerLine> lines) {
        lines.forEach(this::take);
    }

    List<SiasnVerdict> verdicts() {
        return verdicts;
    }

    List<SiasnProblem> problems() {
        return problems;
    }

    int waiting() {
        return waiting;
    }

    private void take(SiasnAnswerLine line) {
        int before = problems.size();
        var verdict = verdict(line);
        if (problems.size() > before) {
            return;
        }
        if (verdict.status() == SiasnStatus.SENT) {
            waiting++;
        } else if (isFirst(verdict)) {
            verdicts.add(verdict);
        }
    }

    /** What is wrong is among the problems afterwards. */
    private SiasnVerdict verdict(SiasnAnswerLine line) {
        var nip = nip(line);
        var number = line.get(SiasnAnswerColumn.NUMBER);
        if (number == null || number.length() > MOST_NUMBER) {
            problem(line, SiasnAnswerColumn.NUMBER, "noNumber");
        }
        var status = status(line);
        var reason = line.get(SiasnAnswerColumn.REASON);
        if (status == SiasnStatus.REJECTED && reason == null) {
            problem(line, SiasnAnswerColumn.REASON, "noReason");
        }
        return new SiasnVerdict(
                line.number(),
                null,
                nip == null ? null : nip.value(),
                number,
                cut(line.get(SiasnAnswerColumn.ORGANISER), MOST_ORGANISER),
                cut(line.get(SiasnAnswerColumn.TITLE), MOST_TITLE),
                jp(line),
                status,
                cut(reason, MOST_REASON));
    }

    private boolean isFirst(SiasnVerdict verdict) {
        var key = key(verdict.nip(), verdict.documentNumber(), verdict.organiser());
        var before = seen.putIfAbsent(key, verdict.number());
        if (before != null) {
            problems.add(
                    new SiasnProblem(
                            verdict.number(),
                            verdict.documentNumber(),
                            Texts.of("hours.answer.twice", before),
                            Texts.of("hours.answer.twiceHelp")));
        }
        return before == null;
    }

    private Nip nip(SiasnAnswerLine line) {
        var text = line.get(SiasnAnswerColumn.NIP);
        try {
            return Nip.of(text);
        } catch (RuleViolation bad) {
            boolean rounded = text != null && text.matches("(?i).*\\dE\\+?\\d+.*");
            problem(line, SiasnAnswerColumn.NIP, rounded ? "roundedNip" : "badNip");
            return null;
        }
    }

    private SiasnStatus status(SiasnAnswerLine line) {
        var text = line.get(SiasnAnswerColumn.STATUS);
        String plain = text == null ? "" : text.toLowerCase(Locale.ROOT);
        if (ACCEPTED.contains(plain)) {
            return SiasnStatus.ACCEPTED;
        }
        if (REJECTED.contains(plain)) {
            return SiasnStatus.REJECTED;
        }
        if (WAITING.contains(plain)) {
            return SiasnStatus.SENT;
        }
        problem(line, SiasnAnswerColumn.STATUS, "badStatus");
        return null;
    }

    /** Null when the line names none. */
    private BigDecimal jp(SiasnAnswerLine line) {
        var text = line.get(SiasnAnswerColumn.JP);
        if (text == null) {
            return null;
        }
        if (text.matches("\\d{1,4}([.,]\\d)?0*")) {
            return new BigDecimal(text.replace(',', '.')).setScale(1, RoundingMode.DOWN);
        }
        problem(line, SiasnAnswerColumn.JP, "badJp");
        return null;
    }

    private void problem(SiasnAnswerLine line, SiasnAnswerColumn column, String what) {
        problems.add(
                new SiasnProblem(
                        line.number(),
                        line.get(column),
                        Texts.of("hours.answer." + what),
                        Texts.of("hours.answer." + what + "Help")));
    }

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }

    static String key(String nip, String number, String organiser) {
        return String.join("\n", nip, lower(number), organiser == null ? "" : lower(organiser));
    }

    static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
