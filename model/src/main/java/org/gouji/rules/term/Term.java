package org.gouji.rules.term;

/** Something that has a value in a frame: a figure, or figures reckoned together. */
@FunctionalInterface
public interface Term {

    /** Looks up the figures that are meant at this place; what they come to is reckoned afterwards, perhaps several times. */
    Reckoning at(Frame frame);
}
