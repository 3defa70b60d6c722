package id.bina.demo;

import id.bina.identity.Person;
import id.bina.identity.PersonnelFiles;
import id.bina.identity.Roles;
import id.bina.mentoring.ComplaintClass;
import id.bina.mentoring.Expertise;
import id.bina.mentoring.MeetingWay;
import id.bina.mentoring.MentorProfiles;
import id.bina.mentoring.ProfileForm;
import id.bina.mentoring.ServiceChannel;
import id.bina.shared.text.Yaml;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** The sample mentors: given the role, then present themselves with their cases. */
@ApplicationScoped
class DemoMentors {
    @Inject PersonnelFiles files;
    @Inject MentorProfiles profiles;

    static Person person(Map<String, Object> source, List<Person> people) {
        String nip = Yaml.text(source, "nip");
        return nip == null
                ? people.get(DemoPerson.known().size() + (Integer) source.get("urut"))
                : people.stream()
                        .filter(one -> one.getNip().value().equals(nip))
                        .findFirst()
                        .orElseThrow();
    }

    Void grant(Person person) {
        var roles = new TreeSet<>(person.getRoles());
        roles.add(Roles.MENTOR);
        files.setRoles(person.getId(), roles);
        return null;
    }

    Void present(Map<String, Object> source) {
        var form = new ProfileForm();
        form.setSummary(Yaml.text(source, "ringkasan"));
        form.setYears((Integer) source.get("tahun"));
        form.setCapacity((Integer) source.get("tempat"));
        form.setExpertise(all(source, "bidang", Expertise::valueOf));
        form.setChannels(all(source, "saluran", ServiceChannel::valueOf));
        form.setWays(all(source, "cara", MeetingWay::valueOf));
        Yaml.maps(source, "waktu")
                .forEach(
                        time ->
                                form.open(
                                        DayOfWeek.valueOf(Yaml.text(time, "hari")),
                                        LocalTime.parse(Yaml.text(time, "dari")),
                                        LocalTime.parse(Yaml.text(time, "sampai"))));
        profiles.save(form);
        Yaml.maps(source, "kasus")
                .forEach(
                        one ->
                                profiles.addCase(
                                        ComplaintClass.valueOf(Yaml.text(one, "kelas")),
                                        Yaml.text(one, "judul"),
                                        Yaml.text(one, "tindakan"),
                                        Yaml.text(one, "hasil")));
        return null;
    }

    static <T> List<T> all(Map<String, Object> source, String key, Function<String, T> each) {
        return ((List<?>) source.get(key)).stream().map(one -> each.apply(one.toString())).toList();
    }
}
