package id.bina.assessment;

import java.io.Serializable;

/** A lesson that questions may be about. */
public record Topic(String key, String title, String moduleKey, String moduleTitle)
        implements Serializable {}
