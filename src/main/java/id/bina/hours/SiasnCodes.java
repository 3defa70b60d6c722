package id.bina.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Ids of the national system that only the agency knows; empty until they are set. */
@ApplicationScoped
class SiasnCodes {
    @Inject
    @ConfigProperty(name = "bina.siasn.agency")
    Optional<String> agency;

    @Inject
    @ConfigProperty(name = "bina.siasn.place")
    Optional<String> place;

    @Inject
    @ConfigProperty(name = "bina.siasn.kinds")
    Optional<String> kinds;

    String agency() {
        return agency.orElse("");
    }

    String place() {
        return place.orElse("");
    }

    /** The kind of training that stands for this form of development. */
    String kind(String form) {
        return pairs(kinds.orElse("")).getOrDefault(form, "");
    }

    /** Pairs such as {@code KL07:4, KL06:9}. */
    static Map<String, String> pairs(String text) {
        return Arrays.stream(text.split(","))
                .map(pair -> pair.strip().split(":", 2))
                .filter(pair -> pair.length == 2)
                .collect(
                        Collectors.toMap(
                                pair -> pair[0].strip(),
                                pair -> pair[1].strip(),
                                (first, again) -> again));
    }
}
