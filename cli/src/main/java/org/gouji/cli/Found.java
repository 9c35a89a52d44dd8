package org.gouji.cli;

import java.util.Optional;

/** What going through the command line's files, folders and archives comes upon, in the order in which it is to be told. */
sealed interface Found {

    /**
     * A document that is still to be read.
     *
     * @param file its content
     * @param named whether it was asked for by its own name, so that it is a failure if it states nothing
     */
    record Unread(InputFile file, boolean named) implements Found {}

    /** Something that could not be read. */
    record Failed(Refusal why) implements Found {}

    /** Something that a person should know and that is no failure. */
    record Said(String line) implements Found {}

    /**
     * The end of one of the things that the command line names.
     *
     * @param ifFruitless why it was of no use, if nothing in it could be read and nothing failed
     */
    record End(Optional<Refusal> ifFruitless) implements Found {}
}
