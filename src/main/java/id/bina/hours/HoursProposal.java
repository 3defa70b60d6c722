package id.bina.hours;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a rule makes of an activity; a proposal until it is recorded.
 *
 * @param units how many of them count against the cap
 * @param shortfall key of the sentence why it is less than claimed, or null
 * @param warning key of what a verifier should look at, or null
 */
public record HoursProposal(BigDecimal jp, int units, String shortfall, String warning)
        implements Serializable {
    /** A typical day has 8 to 10 JP. */
    private static final BigDecimal MOST_A_DAY = BigDecimal.TEN;

    /** Nothing counts, for this reason. */
    static HoursProposal nothing(String shortfall) {
        return new HoursProposal(BigDecimal.ZERO, 0, shortfall, null);
    }

    /**
     * @param rule null when no rule is known for the form on that day
     * @param used units of the cap that are taken in its period already
     */
    public static HoursProposal propose(HoursRule rule, HoursActivity activity, long used) {
        if (rule == null) {
            return nothing("hours.shortfall.noRule");
        }
        int wanted = units(rule, activity);
        int counted = (int) Math.min(wanted, room(rule, wanted, used));
        if (counted == 0) {
            return nothing(capped(rule));
        }
        var jp = worth(rule, activity, counted);
        if (jp == null) {
            return nothing("hours.shortfall.noRate");
        }
        return new HoursProposal(
                jp,
                counted,
                shortfall(rule, activity, jp, counted < wanted),
                warning(activity, jp));
    }

    private static int units(HoursRule rule, HoursActivity activity) {
        return switch (rule.getBasis()) {
            case PER_DAY -> activity.units() == null ? activity.days() : activity.units();
            case PER_ACTIVITY -> activity.units() == null ? 1 : activity.units();
            case CURRICULUM, PER_PROGRAMME -> 1;
        };
    }

    /** A form that counts by the day has the room of the cap on each of its days. */
    private static long room(HoursRule rule, int wanted, long used) {
        if (rule.getCapCount() == null) {
            return wanted;
        }
        boolean daily = rule.getCapPeriod() == CapPeriod.DAY;
        long most = (long) rule.getCapCount() * (daily ? wanted : 1);
        return Math.max(0, most - used);
    }

    private static String capped(HoursRule rule) {
        return rule.getCapPeriod() == CapPeriod.DAY
                ? "hours.shortfall.capDay"
                : "hours.shortfall.capMonth";
    }

    private static BigDecimal worth(HoursRule rule, HoursActivity activity, int counted) {
        var claimed = activity.claimedJp();
        if (rule.getBasis() == HoursBasis.CURRICULUM) {
            return claimed == null ? null : withBonus(rule, activity, claimed);
        }
        var rate = rule.rate(activity.international());
        if (rate == null) {
            return null;
        }
        var jp = rate.multiply(BigDecimal.valueOf(counted));
        boolean limited = rule.getBasis() != HoursBasis.PER_DAY && claimed != null;
        return limited ? jp.min(claimed) : jp;
    }

    private static BigDecimal withBonus(
            HoursRule rule, HoursActivity activity, BigDecimal claimed) {
        if (!activity.international() || rule.getBonusPercent() == null) {
            return claimed;
        }
        var percent = BigDecimal.valueOf(100L + rule.getBonusPercent());
        return claimed.multiply(percent).divide(BigDecimal.valueOf(100), 1, RoundingMode.DOWN);
    }

    private static String shortfall(
            HoursRule rule, HoursActivity activity, BigDecimal jp, boolean cut) {
        if (cut) {
            return capped(rule);
        }
        boolean less = activity.claimedJp() != null && jp.compareTo(activity.claimedJp()) < 0;
        return less ? "hours.shortfall.byRule" : null;
    }

    private static String warning(HoursActivity activity, BigDecimal jp) {
        var most = MOST_A_DAY.multiply(BigDecimal.valueOf(activity.days()));
        return jp.compareTo(most) > 0 ? "hours.warning.manyADay" : null;
    }
}
