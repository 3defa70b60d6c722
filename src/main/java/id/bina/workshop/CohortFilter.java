package id.bina.workshop;

import java.io.Serializable;

/** Which cohorts; null or empty means all. */
public record CohortFilter(String text, Cohort.Status status, Long workshopId)
        implements Serializable {}
