package id.bina.mentoring;

import java.io.Serializable;

/**
 * One action for one of the pair, and what a superior would see of it.
 *
 * @param mine whether the person who looks agreed to do it
 * @param superior name of the superior who would see it; null when there is none
 */
public record ActionView(
        ActionRow action, Long pairId, boolean mine, boolean running, String owner, String superior)
        implements Serializable {
    public boolean shared() {
        return action.superior() != null;
    }
}
