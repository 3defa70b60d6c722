package id.bina.programme;

import java.io.Serializable;
import java.util.List;

/** A part of a path as one person sees it. */
public record PathPartView(PathPart rule, List<PathStepView> steps) implements Serializable {}
