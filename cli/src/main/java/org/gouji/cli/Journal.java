package org.gouji.cli;

import java.util.List;
import java.util.Optional;

/** What a command remembers of an earlier run, and how it takes note of what does not become a document. */
interface Journal {

    /** What is remembered of a file; empty where it is new or has changed. */
    Optional<Memo> of(InputFile file);

    /** Whether these files, as they are now, are a document that an earlier run finished. */
    boolean isDone(List<InputFile> files);

    /** Notes what could not be read. */
    void failed(Refusal why);

    /** Notes a file that was read and is no disclosure. */
    void passedOver(Done<?> file);

    /** Remembers nothing, and tells people what does not become a document. */
    static Journal telling(Streams streams) {
        return new Journal() {
            @Override
            public Optional<Memo> of(InputFile file) {
                return Optional.empty();
            }

            @Override
            public boolean isDone(List<InputFile> files) {
                return false;
            }

            @Override
            public void failed(Refusal why) {
                streams.say(why.getMessage());
            }

            @Override
            public void passedOver(Done<?> file) {
                streams.say(file.name() + ": " + file.nothing().orElseThrow());
            }
        };
    }
}
