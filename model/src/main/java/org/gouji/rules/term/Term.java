package org.gouji.rules.term;

/** Something that has a value in a frame: a figure, or figures reckoned together. */
@FunctionalInterface
public interface Term {

    /** The value in this frame, its figures seen through the lens. */
    Reading read(Frame frame, Lens lens);
}
