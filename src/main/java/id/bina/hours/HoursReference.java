package id.bina.hours;

import id.bina.identity.EmploymentType;
import id.bina.shared.text.Yaml;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The first versions of rules and duties, from the content that ships inside the war. */
@ApplicationScoped
class HoursReference {
    private static final String FILE = "content/ref-bentuk-bangkom.yaml";
    private static final String FORMS = "Peraturan LAN 10/2018";
    private static final String PNS = "PP 17/2020 Pasal 203 ayat (4)";
    private static final String PPPK = "PP 49/2018 Pasal 40 ayat (1)";

    /** The regulation is of 2018; nothing here is older. */
    private static final LocalDate SINCE = LocalDate.of(2018, 1, 1);

    private static final Map<String, HoursBasis> BASES =
            Map.of(
                    "sesuai_jp", HoursBasis.CURRICULUM,
                    "per_hari", HoursBasis.PER_DAY,
                    "per_kegiatan", HoursBasis.PER_ACTIVITY,
                    "per_program", HoursBasis.PER_PROGRAMME);
    private static final Map<String, Certainty> CERTAINTIES =
            Map.of(
                    "terlihat", Certainty.SEEN,
                    "sebagian", Certainty.PARTLY,
                    "rendah", Certainty.LOW);

    @PersistenceContext EntityManager db;

    /** Loads them once; from then on they are the administrator's. */
    void load() {
        long there =
                db.createQuery("SELECT COUNT(r) FROM HoursRule r", Long.class).getSingleResult();
        if (there > 0) {
            return;
        }
        var reference = Yaml.map(FILE);
        Yaml.maps(reference, "bentuk").forEach(form -> db.persist(rule(form)));
        Yaml.maps(reference, "target_tahunan").forEach(this::duties);
        db.flush();
    }

    static HoursRule rule(Map<String, Object> form) {
        var facts = new HoursRuleFacts();
        facts.setName(Yaml.text(form, "nama"));
        facts.setBasis(BASES.get(Yaml.text(form, "aturan")));
        facts.setJpNational(number(form, "jp_nasional"));
        facts.setJpInternational(number(form, "jp_internasional"));
        var bonus = number(form, "tambahan_internasional_persen");
        facts.setBonusPercent(bonus == null ? null : bonus.intValue());
        facts.setCertainty(CERTAINTIES.get(Yaml.text(form, "kepastian")));
        facts.setNote(Yaml.text(form, "catatan"));
        facts.setLegalBasis(FORMS);
        if (form.get("batas") instanceof Map<?, ?> cap) {
            facts.setCapCount(Integer.valueOf(cap.get("jumlah").toString()));
            facts.setCapPeriod("hari".equals(cap.get("per")) ? CapPeriod.DAY : CapPeriod.MONTH);
        }
        return new HoursRule(Yaml.text(form, "kode"), facts, SINCE);
    }

    /** The duty of a PNS is also that of a CPNS, and of each kind of contract that of a PPPK. */
    private void duties(Map<String, Object> target) {
        boolean contract = "PPPK".equals(Yaml.text(target, "status_asn"));
        var types =
                contract
                        ? List.of(EmploymentType.PPPK, EmploymentType.PPPK_PART_TIME)
                        : List.of(EmploymentType.PNS, EmploymentType.CPNS);
        types.forEach(type -> db.persist(duty(type, target, contract)));
    }

    private static HoursDuty duty(
            EmploymentType type, Map<String, Object> target, boolean contract) {
        var duty =
                new HoursDuty(
                        type,
                        number(target, "minimal_jp"),
                        number(target, "maksimal_jp"),
                        contract ? DutyPeriod.CONTRACT_YEAR : DutyPeriod.CALENDAR_YEAR,
                        SINCE);
        duty.restOn(contract ? PPPK : PNS);
        return duty;
    }

    private static BigDecimal number(Map<String, Object> map, String key) {
        var text = Yaml.text(map, key);
        return text == null ? null : new BigDecimal(text);
    }
}
