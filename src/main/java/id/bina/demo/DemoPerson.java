package id.bina.demo;

import id.bina.identity.EmploymentType;
import id.bina.identity.PositionLevel;
import id.bina.identity.Roles;
import id.bina.shared.text.Yaml;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An invented person, as a personnel list would have it; the unit by its full name. */
public record DemoPerson(
        Set<String> roles,
        String fullName,
        String nip,
        EmploymentType type,
        String grade,
        String position,
        PositionLevel level,
        String unit) {
    private static final Map<String, Object> FILE = Yaml.map("content/demo-orang.yaml");

    static String password() {
        return Yaml.text(FILE, "kata_sandi");
    }

    /** The six people whose numbers are on the sign-in page. */
    static List<DemoPerson> known() {
        return Yaml.maps(FILE, "orang").stream().map(DemoPerson::of).toList();
    }

    /** First day of the agreement of a contract worker, by the year in the number, or null. */
    LocalDate contractFrom() {
        return type.isContract()
                ? LocalDate.of(Integer.parseInt(nip.substring(8, 12)), 3, 1)
                : null;
    }

    /** Last day of the agreement, which was prolonged by five years whenever it ran out. */
    LocalDate contractTo(LocalDate today) {
        if (!type.isContract()) {
            return null;
        }
        int years = 5;
        while (contractFrom().plusYears(years).isBefore(today)) {
            years += 5;
        }
        return contractFrom().plusYears(years).minusDays(1);
    }

    boolean is(String role) {
        return roles.contains(role);
    }

    private static DemoPerson of(Map<String, Object> source) {
        var roles = new TreeSet<String>(Set.of(Roles.LEARNER));
        ((List<?>) source.get("peran")).forEach(role -> roles.add(role.toString()));
        return new DemoPerson(
                roles,
                Yaml.text(source, "nama"),
                Yaml.text(source, "nip"),
                EmploymentType.valueOf(Yaml.text(source, "status")),
                Yaml.text(source, "golongan"),
                Yaml.text(source, "jabatan"),
                PositionLevel.valueOf(Yaml.text(source, "jenjang")),
                Yaml.text(source, "unit"));
    }
}
