package id.bina.outreach;

import java.io.Serializable;

/** What is asked of the outbox; whatever is null or blank does not narrow it. */
public record MailFilter(String text, Mail.State state, Channel channel) implements Serializable {}
