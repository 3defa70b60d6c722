package id.bina.pledge;

import id.bina.identity.EmploymentType;
import id.bina.identity.Nip;
import id.bina.identity.OrgUnit;
import id.bina.identity.Person;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Pledges for rule tests, made without a database. */
final class Sample {
    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-10-14T09:41:00+07:00");
    static final Person RETNO = person("199004122019032007", "Retno Wulandari", null, "S.AP.");
    static final Person SRI = person("196803051993032004", "Sri Handayani", null, "S.H., M.M.");

    private Sample() {}

    static Person person(String nip, String name, String before, String after) {
        var city = new OrgUnit("KOTA", "Kota Salatiga", OrgUnit.Kind.CITY, null);
        var unit =
                new OrgUnit(
                        "DUKCAPIL",
                        "Dinas Kependudukan dan Pencatatan Sipil",
                        OrgUnit.Kind.AGENCY,
                        city);
        var person = new Person(new Nip(nip), name, EmploymentType.PNS, unit);
        person.setTitlePrefix(before);
        person.setTitleSuffix(after);
        person.setPosition("Analis Layanan Publik");
        return person;
    }

    static PledgeDraft draft() {
        var source = FrontMatter.of("content/pakta-integritas.md");
        var draft = new PledgeDraft();
        draft.setTitle("Pakta Integritas Pegawai");
        draft.setBody(source.body());
        draft.setApproval("Keputusan Wali Kota Nomor 1 Tahun 2026 <contoh>");
        draft.setLegalNote("Naskah asli, disusun dengan kata sendiri.");
        return draft;
    }

    static PledgeVersion draftVersion(PledgeDraft draft) {
        var pledge = new Pledge("PI-ASN", PledgeKind.INTEGRITY_PACT, "Pakta Integritas Pegawai");
        return new PledgeVersion(pledge, 1, draft);
    }

    static PledgeVersion published(PledgeDraft draft) {
        var version = draftVersion(draft);
        version.publish(LocalDate.of(2026, 1, 1), null, NOW);
        return version;
    }

    /** Retno signs; the superior is null at the top. */
    static PledgeSignature signed(PledgeVersion version, Person superior) {
        return new PledgeSignature(
                version,
                RETNO,
                new Signer(RETNO, "Penata Muda (III/a)", superior),
                "Retno Wulandari",
                NOW);
    }
}
