package org.gouji.cli;

import java.util.List;
import java.util.Optional;

/**
 * A disclosure.
 *
 * @param files those that it stands in, in their order
 * @param made what the command makes of it; empty where an earlier run did that and nothing has changed
 */
record Disclosed<T>(List<Done<T>> files, Optional<T> made) {

    Disclosed {
        files = List.copyOf(files);
    }
}
