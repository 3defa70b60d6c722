package id.bina.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** The own data as a file, as the law on personal data gives everyone the right to have them. */
@Path("me/data")
@RequestScoped
public class OwnDataResource {
    @Inject CurrentUser user;
    @Inject Corrections corrections;
    @Inject Event<OwnData> gathering;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response download() {
        var data = new OwnData(user.id());
        data.add("profil", profile(user.person()));
        data.add("permintaanKoreksi", corrections.mine());
        gathering.fire(data);
        return Response.ok(data.parts())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"data-saya.json\"")
                .build();
    }

    private static Map<String, Object> profile(Person person) {
        var profile = new LinkedHashMap<String, Object>();
        profile.put("nip", person.getNip().value());
        profile.put("nama", person.getFullName());
        profile.put("statusKepegawaian", person.getEmploymentType().name());
        profile.put("golongan", person.getGrade());
        profile.put("jabatan", person.getPosition());
        profile.put("unitKerja", person.getUnit().getName());
        profile.put("peran", person.getRoles());
        return profile;
    }
}
