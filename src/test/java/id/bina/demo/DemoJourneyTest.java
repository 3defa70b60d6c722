package id.bina.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.bina.demo.DemoJourney.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoJourneyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final List<DemoJourney> journeys = journeys();

    private static List<DemoJourney> journeys() {
        var people = new ArrayList<>(DemoPerson.known());
        people.addAll(InventedPeople.of(DemoWorld.INVENTED, DemoWorld.SEED));
        return DemoJourney.of(people, TODAY, DemoWorld.SEED);
    }

    @Test
    void theSameSeedGivesTheSamePast() {
        assertThat(journeys).isEqualTo(journeys());
    }

    @Test
    void everyKindOfStoryIsTold() {
        assertThat(journeys).extracting(DemoJourney::story).contains(Story.values());
    }

    @Test
    void somebodyIsStuckAfterTheDueDate() {
        assertThat(journeys)
                .anyMatch(
                        journey ->
                                journey.story() == Story.STUCK
                                        && journey.due() != null
                                        && journey.due().isBefore(TODAY));
    }

    @Test
    void theLearnerOfTheTourIsInTheMiddleOfEthics() {
        assertThat(journeys)
                .filteredOn(journey -> journey.person().nip().equals("199004122019032007"))
                .extracting(DemoJourney::course, DemoJourney::story)
                .contains(tuple(DemoJourney.ETHICS, Story.ACTIVE));
    }
}
