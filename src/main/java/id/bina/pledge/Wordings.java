package id.bina.pledge;

import id.bina.identity.Grades;
import id.bina.identity.Nip;
import id.bina.identity.Person;
import id.bina.identity.Superiors;
import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.Map;

/** Fills a text with the facts of a person: as they are now, or as they were when it was signed. */
@ApplicationScoped
class Wordings {
    private static final Wording WORDS = new Wording();

    @Inject Grades grades;
    @Inject Superiors superiors;

    /** The person as the personnel file reads now. */
    Signer signer(Person person) {
        boolean contract = person.getEmploymentType().isContract();
        return new Signer(
                person,
                grades.label(person.getGrade(), contract),
                superiors.of(person).orElse(null));
    }

    /** The text as it would be signed on this day. */
    static String unsigned(String canonical, Signer signer, Temporal day) {
        var values = facts(signer, day);
        values.put(PledgeText.ROOM, Texts.of("pledge.text.unsigned"));
        return PledgeText.html(canonical, values);
    }

    /** The text as it was signed; the superior's name is that of whoever signed beneath. */
    static String signed(PledgeSignature signature, PledgeProof.Stage stage) {
        var values = facts(signature.getSigner(), signature.getSignedAt());
        values.put(PledgeText.ROOM, when(signature.getSignedAt()));
        var above = signature.getCountersigner();
        if (above != null && stage == PledgeProof.Stage.COUNTERSIGNED) {
            values.put(PledgeText.ROOM_ABOVE, when(signature.getCountersignedAt()));
            above(
                    values,
                    above.getCountersignerName(),
                    above.getCountersignerNip(),
                    above.getCountersignerPosition());
        }
        return PledgeText.html(signature.getPledgeVersion().getBody(), values);
    }

    private static Map<String, String> facts(Signer signer, Temporal day) {
        var values = new HashMap<String, String>();
        values.put("nama_lengkap_dengan_gelar", signer.getFullName());
        values.put("nip", signer.getNip().grouped());
        values.put("pangkat_golongan", orDash(signer.getRankLabel()));
        values.put("jabatan", orDash(signer.getSignerPosition()));
        values.put("unit_kerja", signer.getUnitName());
        values.put("tanggal_panjang", WORDS.longDate(day));
        values.put(
                PledgeText.ROOM_ABOVE,
                signer.hasSuperior() ? Texts.of("pledge.text.unsigned") : "-");
        above(
                values,
                signer.getSuperiorName(),
                signer.getSuperiorNip(),
                signer.getSuperiorPosition());
        return values;
    }

    private static void above(Map<String, String> values, String name, Nip nip, String position) {
        values.put("nama_atasan", orDash(name));
        values.put("nip_atasan", nip == null ? "-" : nip.grouped());
        values.put("jabatan_atasan", orDash(position));
    }

    private static String when(OffsetDateTime time) {
        return Texts.of("pledge.text.signed", WORDS.dateTime(time));
    }

    private static String orDash(String text) {
        return text == null || text.isBlank() ? "-" : text;
    }
}
