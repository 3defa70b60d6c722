package id.bina.demo;

import id.bina.identity.EmploymentType;
import id.bina.identity.PositionLevel;
import id.bina.identity.Roles;
import id.bina.shared.text.Yaml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Invents employees of the city: names as they are heard in Central Java, numbers as the personnel
 * agency makes them, posts that exist in their unit. The same seed gives the same people.
 */
final class InventedPeople {

    private static final Map<String, Object> SOURCE = Yaml.map("content/demo-nama.yaml");
    private static final List<Map<String, Object>> POSTS = Yaml.maps(SOURCE, "jabatan");

    private final Random random;
    private final Set<String> names = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();

    private InventedPeople(long seed) {
        random = new Random(seed);
    }

    static List<DemoPerson> of(int count, long seed) {
        var inventing = new InventedPeople(seed);
        var people = new ArrayList<DemoPerson>();
        for (int i = 0; i < count; i++) {
            people.add(inventing.one(POSTS.get(i % POSTS.size()), i % 3 == 2));
        }
        return people;
    }

    /** Contract workers have an agreement instead of an appointment, and no rank name. */
    private DemoPerson one(Map<String, Object> post, boolean contract) {
        boolean woman = random.nextInt(100) < 55;
        var born = LocalDate.of(1969 + random.nextInt(29), 1, 1).plusDays(random.nextInt(365));
        boolean partTime = contract && random.nextInt(4) == 0;
        var type =
                !contract
                        ? EmploymentType.PNS
                        : partTime ? EmploymentType.PPPK_PART_TIME : EmploymentType.PPPK;
        String title = contract && random.nextBoolean() ? "" : ", " + pick("gelar");
        String position = Yaml.text(post, contract ? "pppk" : "pns");
        return new DemoPerson(
                Set.of(Roles.LEARNER),
                name(woman) + title,
                number(born, type, woman),
                type,
                contract ? (partTime ? "V" : "IX") : pick("golongan"),
                position,
                level(position),
                Yaml.text(post, "unit"));
    }

    /** Posts of a ladder name their step, wards and sections are led by supervisors. */
    private static PositionLevel level(String position) {
        for (var level : PositionLevel.values()) {
            String step = level.name().replaceFirst("^JF_", "").replace('_', ' ');
            if (level.isFunctional() && position.toUpperCase(Locale.ROOT).endsWith(step)) {
                return level;
            }
        }
        return position.matches("(Kepala Seksi|Lurah|Sekretaris).*")
                ? PositionLevel.PENGAWAS
                : PositionLevel.PELAKSANA;
    }

    private String name(boolean woman) {
        String name;
        do {
            name =
                    woman
                            ? pick("perempuan") + " " + pick("perempuan_belakang")
                            : pick("laki_laki") + " " + pick("laki_laki_belakang");
        } while (name.split(" ")[0].equals(name.split(" ")[1]) || !names.add(name));
        return name;
    }

    /**
     * Birth date, appointment, sex, serial. For contract workers digits 13 and 14 are the code of
     * the agreement: 21 for a first full-time one, 24 for part time.
     */
    private String number(LocalDate born, EmploymentType type, boolean woman) {
        int earliest = Math.max(born.getYear() + 22, type.isContract() ? 2021 : 1993);
        int latest = type.isContract() ? 2025 : 2022;
        int year = Math.min(latest, earliest + random.nextInt(8));
        String when =
                switch (type) {
                    case PPPK -> "21";
                    case PPPK_PART_TIME -> "24";
                    case PNS, CPNS -> "%02d".formatted(1 + random.nextInt(12));
                };
        String front =
                "%tY%<tm%<td%d%s%d"
                        .formatted(
                                born,
                                type == EmploymentType.PPPK_PART_TIME ? 2025 : year,
                                when,
                                woman ? 2 : 1);
        int serial = 1 + random.nextInt(12);
        while (!numbers.add(front + "%03d".formatted(serial))) {
            serial++;
        }
        return front + "%03d".formatted(serial);
    }

    private String pick(String key) {
        var from = Yaml.lines(SOURCE, key).lines().toList();
        return from.get(random.nextInt(from.size()));
    }
}
