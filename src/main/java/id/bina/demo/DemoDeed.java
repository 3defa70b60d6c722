package id.bina.demo;

import java.time.OffsetDateTime;

/** Something a person does at a time, as learner or as admin. */
record DemoDeed(OffsetDateTime at, String nip, boolean admin, Runnable what) {}
