package id.bina.workshop;

import java.io.Serializable;

/** Somebody whom the head of the unit may propose. */
public record ProposalRow(Long id, String name, String position, String unit)
        implements Serializable {}
