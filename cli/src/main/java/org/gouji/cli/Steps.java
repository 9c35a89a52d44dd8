package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.gouji.model.rule.Coverage;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Severity;

/** Tells how far a batch has come: after each document that was read, of how many files of the folder it is the last so far. */
final class Steps {

    private static final String IN_ARCHIVE = "!/";

    private final Map<String, Integer> numbers;
    private final Streams streams;

    private Steps(Map<String, Integer> numbers, Streams streams) {
        this.numbers = numbers;
        this.streams = streams;
    }

    static Steps of(Path folder, Streams streams) throws Refusal {
        try {
            Map<String, Integer> numbers = new HashMap<>();
            FolderFiles.of(folder, "").values().forEach(name -> numbers.put(name, numbers.size() + 1));
            return new Steps(numbers, streams);
        } catch (IOException failure) {
            throw new Refusal(ExitCode.UNREADABLE, folder + ": 文件夹无法读取：" + IoReason.of(failure), failure);
        }
    }

    /** Says what came of a document, unless an earlier run has said so. */
    void tell(Disclosed<Assessed> document) {
        document.made().ifPresent(made -> {
            String last = document.files().get(document.files().size() - 1).name();
            streams.say(number(last) + made.reading().name() + "：" + result(made));
        });
    }

    private String number(String name) {
        int archive = name.indexOf(IN_ARCHIVE);
        Integer number = numbers.get(archive < 0 ? name : name.substring(0, archive));
        return number == null ? "" : "[" + number + "/" + numbers.size() + "] ";
    }

    private static String result(Assessed made) {
        int figures =
                made.report().coverage().stream().mapToInt(Coverage::figures).sum();
        long errors = made.report().findings().stream()
                .map(Finding::severity)
                .filter(Severity.ERROR::equals)
                .count();
        return "读出 " + figures + " 个数，错误 " + errors + " 项";
    }
}
