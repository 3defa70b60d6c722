package id.bina.competence;

import id.bina.identity.PositionLevel;

/** Where and as what somebody worked on the day that is asked for. */
public record Placed(
        Long personId, String name, PositionLevel level, String position, String unitPath) {}
