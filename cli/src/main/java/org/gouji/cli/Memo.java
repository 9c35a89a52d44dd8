package org.gouji.cli;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.source.Part;
import org.gouji.model.statement.Kind;

/**
 * What is remembered of a file from one run to the next.
 *
 * @param settings how it was read: the version of the program, and what was asked of it
 * @param mark the name and the content of the file
 * @param profile what tells whether it and others are one disclosure
 * @param nothing why it is no disclosure; empty where it is one
 * @param document the marks of the files of the document that begins with it; empty where none does
 */
record Memo(String settings, String mark, Profile profile, Optional<String> nothing, List<String> document) {

    Memo {
        document = List.copyOf(document);
    }

    /** What is to be remembered of a file that was read or passed over. */
    static Memo of(Done<?> file, String settings, List<String> document) {
        return new Memo(settings, mark(file.input()), file.profile(), file.nothing(), document);
    }

    /** The name of a file and the digest of its content: another file, or a changed one, has another mark. */
    static String mark(InputFile file) {
        return Part.sha256(file.bytes()) + ' ' + file.name();
    }

    static List<String> marks(List<InputFile> files) {
        return files.stream().map(Memo::mark).toList();
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(settings);
        out.writeUTF(mark);
        out.writeUTF(profile.entity());
        out.writeInt(profile.year().orElse(0));
        out.writeUTF(profile.kind().name());
        out.writeBoolean(profile.report());
        out.writeBoolean(profile.annex());
        out.writeUTF(nothing.orElse(""));
        out.writeInt(document.size());
        for (String each : document) {
            out.writeUTF(each);
        }
        out.writeInt(profile.tables().size());
        for (Map.Entry<String, Set<Integer>> table : profile.tables().entrySet()) {
            out.writeUTF(table.getKey());
            out.writeInt(table.getValue().size());
            for (int figure : table.getValue()) {
                out.writeInt(figure);
            }
        }
    }

    /** @throws IOException also where these are other bytes than were written */
    static Memo read(DataInputStream in) throws IOException {
        String settings = in.readUTF();
        String mark = in.readUTF();
        String entity = in.readUTF();
        int year = in.readInt();
        Kind kind = kind(in.readUTF());
        boolean report = in.readBoolean();
        boolean annex = in.readBoolean();
        String nothing = in.readUTF();
        List<String> document = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            document.add(in.readUTF());
        }
        Optional<Integer> known = Optional.of(year).filter(number -> number != 0);
        Profile profile = new Profile(entity, known, kind, report, annex, tables(in));
        return new Memo(settings, mark, profile, Optional.of(nothing).filter(text -> !text.isEmpty()), document);
    }

    private static Kind kind(String name) throws IOException {
        try {
            return Kind.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new IOException("no kind of document: " + name, unknown);
        }
    }

    private static Map<String, Set<Integer>> tables(DataInputStream in) throws IOException {
        Map<String, Set<Integer>> tables = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            Set<Integer> figures = new HashSet<>();
            tables.put(in.readUTF(), figures);
            for (int more = in.readInt(); more > 0; more--) {
                figures.add(in.readInt());
            }
        }
        return tables;
    }
}
