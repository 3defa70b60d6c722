package id.bina.mentoring;

import id.bina.shared.web.Texts;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well a mentor fits a problem, 0 to 100, and why.
 *
 * <p>score = 100 x sum(weight x part) / sum(weight), each part from 0 to 1:
 *
 * <ul>
 *   <li>cases: solved cases of the complaint class / 3, at most 1
 *   <li>field: 1 if the field of the problem is one of the mentor's
 *   <li>words: stems ({@link Stems}) of the problem that the closest case shares / a third of the
 *       problem's stems, at most 1
 *   <li>channel: 1 if the mentor knows the channel of the service
 *   <li>days: 1 if there is a common day, 0.5 if the mentor has named no day
 *   <li>way: 1 if they can meet in the wished way
 *   <li>load: free places / capacity
 * </ul>
 *
 * The weights are data ({@link MentoringSettings}). A mentor shares nothing with the problem when
 * the first four parts are 0; such a one is not proposed.
 */
public record Score(int points, boolean related, List<Reason> reasons) implements Serializable {
    private static final double ENOUGH_CASES = 3;
    private static final double ENOUGH_WORDS = 1 / 3d;

    public static Score of(Problem problem, Candidate mentor, Weights weights) {
        return new Sum(problem, mentor).score(weights);
    }

    /** The parts of one score. */
    private static final class Sum {
        private final Problem problem;
        private final Candidate mentor;
        private final List<Reason> reasons = new ArrayList<>();

        private Sum(Problem problem, Candidate mentor) {
            this.problem = problem;
            this.mentor = mentor;
        }

        private Score score(Weights weights) {
            double overlap =
                    weights.cases() * cases()
                            + weights.words() * words()
                            + weights.field() * field()
                            + weights.channel() * channel();
            double rest = weights.days() * days() + weights.way() * way() + weights.load() * load();
            line();
            int points = (int) Math.round(100 * (overlap + rest) / weights.sum());
            return new Score(points, overlap > 0, List.copyOf(reasons));
        }

        private double cases() {
            long same =
                    mentor.cases().stream()
                            .filter(one -> one.complaintClass() == problem.getComplaintClass())
                            .count();
            if (same > 0) {
                reasons.add(Reason.of("cases", same, label(problem.getComplaintClass())));
            }
            return Math.min(1, same / ENOUGH_CASES);
        }

        private double words() {
            var asked = Stems.of(problem.getWords());
            Candidate.Solved closest = null;
            Set<String> most = Set.of();
            for (var solved : mentor.cases()) {
                var shared = Stems.of(solved.title() + " " + solved.words()).keySet();
                shared.retainAll(asked.keySet());
                if (shared.size() > most.size()) {
                    most = shared;
                    closest = solved;
                }
            }
            if (closest != null) {
                String same =
                        most.stream().limit(3).map(asked::get).collect(Collectors.joining(", "));
                reasons.add(Reason.of("words", closest.title(), same));
            }
            return Math.min(1, most.size() / Math.max(1, asked.size() * ENOUGH_WORDS));
        }

        private double field() {
            return part(
                    mentor.expertise().contains(problem.getExpertise()),
                    Reason.of("field", label(problem.getExpertise())));
        }

        private double channel() {
            return part(
                    mentor.channels().contains(problem.getChannel()),
                    Reason.of("channel", label(problem.getChannel())));
        }

        private double days() {
            if (mentor.days().days().isEmpty()) {
                return 0.5;
            }
            var common = problem.getWeekdays().common(mentor.days());
            return part(!common.isEmpty(), Reason.of("days", names(common)));
        }

        private double way() {
            var wish = problem.getWay();
            if (wish == null) {
                return 1;
            }
            return part(mentor.ways().contains(wish), Reason.of("way", label(wish)));
        }

        private double load() {
            if (mentor.places() == 0) {
                return 0;
            }
            reasons.add(Reason.of("places", mentor.places()));
            return (double) mentor.places() / mentor.capacity();
        }

        private void line() {
            reasons.add(Reason.of(mentor.superior() ? "ownLine" : "otherLine"));
        }

        private double part(boolean given, Reason reason) {
            if (given) {
                reasons.add(reason);
            }
            return given ? 1 : 0;
        }

        private static String label(Enum<?> constant) {
            return Texts.label(constant).toLowerCase(Texts.LOCALE);
        }

        private static String names(Set<DayOfWeek> days) {
            return days.stream()
                    .map(day -> day.getDisplayName(TextStyle.FULL, Texts.LOCALE))
                    .collect(Collectors.joining(", "));
        }
    }
}
