package id.bina.given;

import id.bina.Visitor;
import java.util.List;
import java.util.Map;

/** A mentoring pair on the server, and what belongs to it, for tests that look from outside. */
public record GivenPair(
        NamedPerson mentor,
        NamedPerson mentee,
        String pair,
        String session,
        String goal,
        String action) {
    /** A new one, whose people nobody else has. */
    public static GivenPair made() {
        String[] made = new Visitor().get("/given/pair").body().strip().split(" ");
        return new GivenPair(
                new NamedPerson(made[0], "Mentor", "MENTOR"),
                new NamedPerson(made[1], "Mentee", "LEARNER"),
                made[2],
                made[3],
                made[4],
                made[5]);
    }

    /** Pages and files of the pair. */
    public List<String> pages() {
        return List.of(
                "/mentoring/meeting?id=" + session,
                "/mentoring/move?id=" + session,
                "/mentoring/goals?pair=" + pair,
                "/mentoring/goal?id=" + goal,
                "/mentoring/action?id=" + action,
                "/mentoring/ending?pair=" + pair,
                "/api/v1/me/mentoring/sessions/" + session + "/calendar.ics");
    }

    /** What the page of a meeting saves: door and body. */
    public Map<String, String> saves() {
        String at = "/api/v1/me/mentoring/sessions/" + session;
        return Map.of(
                at + "/record",
                "{\"base\":0,\"writer\":\"aaaaaaaa\",\"step\":1}",
                at + "/private-note",
                "{\"iterations\":600000,\"salt\":\"AAAAAAAAAAAAAAAAAAAAAA==\",\"iv\":"
                        + "\"AAAAAAAAAAAAAAAA\",\"text\":\"AAAAAAAAAAAAAAAAAAAAAAAA\","
                        + "\"base\":0,\"writer\":\"aaaaaaaa\",\"step\":1}");
    }
}
