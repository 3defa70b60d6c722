package id.bina.hours;

import java.io.Serializable;
import java.util.List;

/** What a person reads of the own hours. */
public record MyYear(
        HoursYear year, List<HoursRow> rows, List<HoursOffer> offers, CompetenceEstimate estimate)
        implements Serializable {}
