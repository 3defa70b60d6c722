package id.bina.identity;

import id.bina.shared.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks at the lines of a list of people and says what could be taken over, what not and why not. A
 * pure calculation: what the portal knows comes in, a plan comes out.
 */
class PeopleImport {
    private final UnitNames units;
    private final Map<Boolean, Set<String>> grades;
    private final Set<Nip> known;
    private final LocalDate today;

    private final Map<Nip, Integer> seen = new HashMap<>();
    private final List<ImportPlan.Newcomer> newcomers = new ArrayList<>();
    private final ImportRemarks remarks = new ImportRemarks();
    private final ImportPost posts = new ImportPost(remarks);
    private final List<ImportLine> refused = new ArrayList<>();

    /**
     * @param grades codes of PPPK (true) and of PNS (false)
     * @param known numbers that are registered already
     */
    PeopleImport(
            UnitNames units, Map<Boolean, Set<String>> grades, Set<Nip> known, LocalDate today) {
        this.units = units;
        this.grades = grades;
        this.known = known;
        this.today = today;
    }

    ImportPlan check(String file, List<ImportLine> lines) {
        lines.forEach(this::check);
        lines.forEach(this::doubtSuperior);
        return new ImportPlan(file, newcomers, remarks.problems(), remarks.doubts(), refused);
    }

    private void check(ImportLine line) {
        int before = remarks.problems().size();
        var type = employmentType(line);
        var nip = nip(line, type);
        var name = remarks.required(line, ImportColumn.NAME, 120);
        var unitId = unit(line);
        var grade = grade(line, type);
        var roles = roles(line);
        String prefix = remarks.text(line, ImportColumn.TITLE_PREFIX, 40);
        String suffix = remarks.text(line, ImportColumn.TITLE_SUFFIX, 60);
        String position = remarks.text(line, ImportColumn.POSITION, 120);
        var contact = contact(line);
        var facts = new PersonFacts(nip, name, prefix, suffix, type, grade, position, unitId);
        facts = posts.complete(line, facts);
        if (remarks.problems().size() > before) {
            refused.add(line);
            return;
        }
        newcomers.add(new ImportPlan.Newcomer(line.number(), facts, contact, roles));
        doubt(line, facts);
    }

    private EmploymentType employmentType(ImportLine line) {
        String text = line.get(ImportColumn.EMPLOYMENT_TYPE);
        for (var type : EmploymentType.values()) {
            if (text != null && plain(text).equals(plain(Texts.label(type)))) {
                return type;
            }
        }
        remarks.problem(line, ImportColumn.EMPLOYMENT_TYPE, "identity.import.type");
        return null;
    }

    private Nip nip(ImportLine line, EmploymentType type) {
        var nip =
                remarks.judged(
                        line,
                        ImportColumn.NIP,
                        () -> {
                            var read = Nip.of(line.get(ImportColumn.NIP));
                            if (type != null) {
                                read.mustFit(type);
                            }
                            return read;
                        });
        if (nip == null) {
            return null;
        }
        Integer first = seen.putIfAbsent(nip, line.number());
        if (first != null) {
            remarks.problem(line, ImportColumn.NIP, "identity.import.twice", first);
        } else if (known.contains(nip)) {
            remarks.problem(line, ImportColumn.NIP, "identity.import.known");
        }
        return nip;
    }

    private Long unit(ImportLine line) {
        String text = remarks.required(line, ImportColumn.UNIT, 200);
        if (text == null) {
            return null;
        }
        Long id = units.id(text);
        if (id == null) {
            remarks.problem(line, ImportColumn.UNIT, "identity.import.unit", units.nearest(text));
        }
        return id;
    }

    private String grade(ImportLine line, EmploymentType type) {
        String text = line.get(ImportColumn.GRADE);
        if (text == null || type == null) {
            return null;
        }
        for (String code : grades.get(type.isContract())) {
            if (plain(code).equals(plain(text))) {
                return code;
            }
        }
        remarks.problem(
                line,
                ImportColumn.GRADE,
                type.isContract() ? "identity.import.gradeContract" : "identity.import.grade");
        return null;
    }

    private Set<String> roles(ImportLine line) {
        var roles = new TreeSet<>(Set.of(Roles.LEARNER));
        String text = line.get(ImportColumn.ROLES);
        for (String word : text == null ? new String[0] : text.split("[,;/]")) {
            var role =
                    Roles.ALL.stream()
                            .filter(r -> plain(Texts.of("identity.role." + r)).equals(plain(word)))
                            .findFirst();
            role.ifPresentOrElse(
                    roles::add,
                    () -> remarks.problem(line, ImportColumn.ROLES, "identity.import.role"));
        }
        return roles;
    }

    private PersonContact contact(ImportLine line) {
        String email = line.get(ImportColumn.EMAIL);
        String superior = line.get(ImportColumn.SUPERIOR);
        var reach = remarks.judged(line, ImportColumn.EMAIL, () -> PersonContact.of(email, null));
        var above =
                remarks.judged(line, ImportColumn.SUPERIOR, () -> PersonContact.of(null, superior));
        return reach == null || above == null
                ? PersonContact.NONE
                : new PersonContact(reach.email(), above.superior());
    }

    private void doubtSuperior(ImportLine line) {
        String number = line.get(ImportColumn.SUPERIOR);
        if (number != null && number.matches("[\\d .-]{18,30}")) {
            var superior = Nip.of(number);
            if (!known.contains(superior) && !seen.containsKey(superior)) {
                remarks.doubt(line, ImportColumn.SUPERIOR, "identity.import.superior");
            }
        }
    }

    private void doubt(ImportLine line, PersonFacts facts) {
        facts.nip().doubts(today).forEach(key -> remarks.doubt(line, ImportColumn.NIP, key));
        if (facts.name().contains(",")) {
            remarks.doubt(line, ImportColumn.NAME, "identity.import.titles");
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s.-]", "").toLowerCase(Locale.ROOT);
    }
}
