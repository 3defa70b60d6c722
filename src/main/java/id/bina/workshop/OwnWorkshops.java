package id.bina.workshop;

import id.bina.identity.OwnData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Adds registrations, attendance and check-ins of a person to the own data of that person. */
@ApplicationScoped
class OwnWorkshops {
    @PersistenceContext EntityManager db;

    void add(@Observes OwnData data) {
        Long person = data.personId();
        data.add(
                "lokakarya",
                rows(
                        "SELECT r FROM Registration r JOIN FETCH r.cohort c JOIN FETCH c.workshop",
                        "r",
                        Registration.class,
                        person,
                        OwnWorkshops::registration));
        data.add(
                "kehadiran",
                rows(
                        "SELECT a FROM Attendance a JOIN FETCH a.list l JOIN FETCH l.session",
                        "a",
                        Attendance.class,
                        person,
                        OwnWorkshops::attendance));
        data.add(
                "pencatatanKehadiran",
                rows("SELECT c FROM CheckIn c", "c", CheckIn.class, person, OwnWorkshops::checkIn));
        data.add(
                "izinTidakHadir",
                rows("SELECT e FROM Excuse e", "e", Excuse.class, person, OwnWorkshops::excuse));
    }

    private <T> List<Map<String, Object>> rows(
            String select,
            String name,
            Class<T> type,
            Long person,
            Function<T, Map<String, Object>> part) {
        return db.createQuery(
                        "%s WHERE %s.person.id = :person ORDER BY %s.id"
                                .formatted(select, name, name),
                        type)
                .setParameter("person", person)
                .getResultStream()
                .map(part)
                .toList();
    }

    private static Map<String, Object> registration(Registration registration) {
        var part = new LinkedHashMap<String, Object>();
        part.put("lokakarya", registration.getCohort().getWorkshop().getTitle());
        part.put("angkatan", registration.getCohort().roman());
        part.put("keadaan", registration.getStatus().name());
        part.put("didaftarkan", text(registration.getRequestedAt()));
        part.put("alasan", registration.getReason());
        return part;
    }

    private static Map<String, Object> attendance(Attendance line) {
        var part = new LinkedHashMap<String, Object>();
        part.put("sesi", line.getSessionTitle());
        part.put("kehadiran", line.getStatus().name());
        part.put("masuk", text(line.getArrivedAt()));
        part.put("selesai", text(line.getLeftAt()));
        part.put("alasan", line.getReason());
        return part;
    }

    private static Map<String, Object> checkIn(CheckIn checkIn) {
        var part = new LinkedHashMap<String, Object>();
        part.put("diterima", text(checkIn.getArrivedAt()));
        part.put("hasil", checkIn.getOutcome().name());
        part.put("keputusan", checkIn.getDecision().name());
        return part;
    }

    private static Map<String, Object> excuse(Excuse excuse) {
        var part = new LinkedHashMap<String, Object>();
        part.put("alasan", excuse.getReason());
        part.put("keputusan", excuse.getDecision().name());
        return part;
    }

    private static String text(OffsetDateTime time) {
        return time == null ? null : time.toString();
    }
}
