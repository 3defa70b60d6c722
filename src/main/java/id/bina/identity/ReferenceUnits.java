package id.bina.identity;

import id.bina.identity.OrgUnit.Kind;
import id.bina.shared.DomainEvent;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Loads the units of the city and the grades of the civil service at the first start. Afterwards
 * they belong to the personnel office: what is there already is left alone.
 */
@Singleton
@Startup
@DependsOn({"Migrations", "DemoGuard"})
public class ReferenceUnits {
    static final String CITY = "KOTA";
    private static final Map<String, Kind> KINDS =
            Map.of(
                    "sekretariat", Kind.SECRETARIAT,
                    "inspektorat", Kind.INSPECTORATE,
                    "dinas", Kind.AGENCY,
                    "badan", Kind.BOARD,
                    "rsud", Kind.HOSPITAL,
                    "satuan", Kind.TASK_UNIT);

    @PersistenceContext EntityManager db;
    @Inject Event<DomainEvent> events;

    private final Map<String, OrgUnit> added = new HashMap<>();
    private int grades;

    @PostConstruct
    void load() {
        if (isEmpty("OrgUnit")) {
            addUnits(Yaml.of("/content/ref-wilayah-opd.yaml"));
        }
        if (isEmpty("Grade")) {
            addGrades(Yaml.of("/content/ref-golongan.yaml"));
        }
        if (!added.isEmpty() || grades > 0) {
            events.fire(new ReferenceLoaded(added.size(), grades));
        }
    }

    private boolean isEmpty(String entity) {
        return db.createQuery("SELECT COUNT(x) FROM " + entity + " x", Long.class).getSingleResult()
                == 0;
    }

    private void addUnits(Yaml file) {
        String city = file.part("kota").text("nama");
        var root = add(CITY, "Pemerintah " + city, city, Kind.CITY, null);
        for (var agency : file.parts("perangkat_daerah")) {
            String above = agency.text("induk");
            boolean section = above != null && "sekretariat".equals(agency.text("jenis"));
            add(
                    agency.text("kode"),
                    agency.text("nama"),
                    agency.text("singkatan"),
                    section ? Kind.SECTION : KINDS.get(agency.text("jenis")),
                    above == null ? root : added.get(above));
        }
        file.parts("kecamatan").forEach(district -> addDistrict(district, root));
    }

    private void addDistrict(Yaml file, OrgUnit root) {
        String name = file.text("nama");
        var district =
                add(code("KEC", name), "Kecamatan " + name, "Kec. " + name, Kind.DISTRICT, root);
        for (var ward : file.parts("kelurahan")) {
            String wardName = ward.text("nama");
            add(
                    code("KEL", wardName),
                    "Kelurahan " + wardName,
                    "Kel. " + wardName,
                    Kind.WARD,
                    district);
        }
    }

    private static String code(String prefix, String name) {
        return prefix + "-" + name.toUpperCase(Locale.ROOT).replace(' ', '-');
    }

    private OrgUnit add(String code, String name, String shortName, Kind kind, OrgUnit parent) {
        var unit = new OrgUnit(code, name, kind, parent);
        unit.setShortName(shortName);
        db.persist(unit);
        db.persist(new UnitVersion(unit, UnitVersion.ALWAYS));
        added.put(code, unit);
        return unit;
    }

    private void addGrades(Yaml file) {
        for (var rank : file.parts("pns")) {
            int position = Integer.parseInt(rank.text("urutan"));
            db.persist(new Grade(rank.text("golongan"), rank.text("pangkat"), false, position));
            grades++;
        }
        for (String code : file.texts("pppk")) {
            db.persist(new Grade(code, null, true, ++grades));
        }
    }
}
