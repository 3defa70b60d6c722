package id.bina.workshop;

import id.bina.shared.DomainEvent;
import id.bina.shared.text.Yaml;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The workshop that ships inside the war. */
@ApplicationScoped
class StarterWorkshop {
    private static final String FILE = "content/lokakarya-memangkas-waktu-layanan.yaml";

    @PersistenceContext EntityManager db;
    @Inject Event<DomainEvent> events;

    /** Offers it, when no workshop is there at all. */
    @Transactional
    void load() {
        long known =
                db.createQuery("SELECT COUNT(w) FROM Workshop w", Long.class).getSingleResult();
        if (known == 0) {
            var source = Yaml.map(FILE);
            var workshop = new Workshop(Yaml.text(source, "kode"), facts(source));
            db.persist(workshop);
            db.flush();
            events.fire(new WorkshopAdded(workshop.getId(), workshop.getCode()));
        }
    }

    static WorkshopFacts facts(Map<String, Object> source) {
        var facts = new WorkshopFacts();
        facts.setTitle(Yaml.text(source, "judul"));
        facts.setSummary(Yaml.text(source, "ringkasan"));
        facts.setForm(Yaml.text(source, "bentuk"));
        facts.setJp(new BigDecimal(Yaml.text(source, "jp_diakui")));
        facts.setDuration(Yaml.text(source, "durasi"));
        facts.setGoals(Yaml.lines(source, "tujuan"));
        facts.setAudience(audience(source));
        facts.setPrerequisites(Yaml.text(source, "prasyarat"));
        facts.getDay().setEquipment(Yaml.text(source, "tempat"));
        facts.getDay().setTasksBefore(tasks(Yaml.maps(source, "pra_kegiatan")));
        facts.getDay().setTasksAfter(tasks(Yaml.maps(source, "tindak_lanjut")));
        facts.getDay()
                .setAgenda(
                        Yaml.maps(source, "acara").stream()
                                .map(StarterWorkshop::agenda)
                                .collect(Collectors.joining("\n")));
        facts.setCertificateCondition(Yaml.text(source, "syarat_sertifikat"));
        facts.setPartner(Yaml.text(source, "mitra_pihak_ketiga"));
        facts.getDay()
                .setRisks(
                        Yaml.maps(source, "risiko").stream()
                                .map(r -> Yaml.text(r, "risiko") + ": " + Yaml.text(r, "mitigasi"))
                                .collect(Collectors.joining("\n")));
        return facts;
    }

    @SuppressWarnings("unchecked")
    private static String audience(Map<String, Object> source) {
        return Yaml.text((Map<String, Object>) source.get("peserta"), "cara");
    }

    private static String tasks(List<Map<String, Object>> tasks) {
        return tasks.stream()
                .map(t -> Yaml.text(t, "waktu") + ": " + Yaml.text(t, "apa"))
                .collect(Collectors.joining("\n"));
    }

    private static String agenda(Map<String, Object> part) {
        var line =
                new StringBuilder(Yaml.text(part, "mulai") + "-" + Yaml.text(part, "selesai"))
                        .append(' ')
                        .append(Yaml.text(part, "sesi"));
        if (part.containsKey("metode")) {
            line.append(" | ").append(Yaml.text(part, "metode"));
            line.append(" | ").append(Yaml.text(part, "keluaran"));
        }
        return line.toString();
    }
}
