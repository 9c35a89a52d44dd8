package org.gouji.cli;

import java.util.List;
import java.util.Optional;

/**
 * A file that was read, now or in an earlier run.
 *
 * @param input the file
 * @param profile what tells whether it and others are one disclosure
 * @param nothing why it is no disclosure; empty where it is one
 * @param read what was read now; empty where an earlier run did that and the file is unchanged
 */
record Done<T>(InputFile input, Profile profile, Optional<String> nothing, Optional<Read<T>> read) {

    /**
     * What was read of a document.
     *
     * @param reading the document
     * @param made what the command makes of it
     */
    record Read<T>(Reading reading, T made) {}

    static <T> Done<T> now(Reading reading, T made) {
        Profile profile = Profile.of(reading.disclosure());
        return new Done<>(reading.input(), profile, reading.nothing(), Optional.of(new Read<>(reading, made)));
    }

    static <T> Done<T> before(InputFile input, Memo memo) {
        return new Done<>(input, memo.profile(), memo.nothing(), Optional.empty());
    }

    String name() {
        return input.name();
    }

    static <T> List<InputFile> inputs(List<Done<T>> files) {
        return files.stream().map(Done::input).toList();
    }
}
