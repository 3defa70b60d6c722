package id.bina.demo;

import id.bina.identity.OrgUnits;
import id.bina.identity.People;
import id.bina.identity.PeopleFilter;
import id.bina.identity.PersonFacts;
import id.bina.identity.SamplePeople;
import id.bina.shared.web.Portal;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fills an empty demonstration at its first start: the people at once, so that everybody can sign
 * in; their past in the background, so that nobody waits for it.
 */
@Singleton
@Startup
@DependsOn({"ReferenceUnits", "StarterStart"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoWorld {
    static final long SEED = 2026;
    static final int INVENTED = 46;

    @Inject Portal portal;
    @Inject People people;
    @Inject OrgUnits units;
    @Inject SamplePeople samples;
    @Inject AsAdmin admin;
    @Inject DemoPast past;
    @Inject Clock clock;

    @PostConstruct
    void begin() {
        if (portal.isDemo() && admin.call(this::isEmpty)) {
            var everybody = new ArrayList<>(DemoPerson.known());
            everybody.addAll(InventedPeople.of(INVENTED, SEED));
            Map<String, Long> ids = admin.call(() -> register(everybody));
            past.play(everybody, ids);
        }
    }

    private boolean isEmpty() {
        return people.count(new PeopleFilter(null, null, null, null)) == 0;
    }

    /** Ids of the people by their numbers. */
    private Map<String, Long> register(List<DemoPerson> everybody) {
        return everybody.stream()
                .collect(Collectors.groupingBy(DemoPerson::roles))
                .values()
                .stream()
                .map(this::registerAlike)
                .flatMap(found -> found.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, Long> registerAlike(List<DemoPerson> alike) {
        var ids =
                samples.register(
                        alike.stream().map(this::facts).toList(),
                        alike.get(0).roles(),
                        DemoPerson.password());
        return IntStream.range(0, ids.size())
                .boxed()
                .collect(Collectors.toMap(i -> alike.get(i).nip(), ids::get));
    }

    private PersonFacts facts(DemoPerson person) {
        Long unit = units.named(person.unit()).orElseThrow().getId();
        var facts =
                PersonFacts.ofFullName(
                        person.nip(),
                        person.fullName(),
                        person.type(),
                        person.grade(),
                        person.position(),
                        unit);
        var end = person.contractTo(LocalDate.now(clock));
        return facts.with(person.level(), person.contractFrom(), end);
    }
}
