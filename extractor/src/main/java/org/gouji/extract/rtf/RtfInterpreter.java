package org.gouji.extract.rtf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.flow.FlowNode;
import org.gouji.extract.flow.FlowNode.Omission;
import org.gouji.extract.rtf.Group.Destination;
import org.gouji.extract.rtf.RtfScanner.Kind;

/** Follows the control words of a file and collects the paragraphs and tables that they make. */
final class RtfInterpreter {

    /** Text boxes do not stand in text boxes; deeper nesting than this is an attack. */
    private static final int MAX_TEXT_BOXES = 10;

    /** Word itself has no deeper tables than this. */
    private static final int MAX_DEPTH = 32;

    /** Where Unicode keeps the characters of symbol fonts. */
    private static final char SYMBOLS = 0xF000;

    private final RtfScanner scanner;
    private final CharacterSets sets = new CharacterSets();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Deque<Passage> passages = new ArrayDeque<>();
    private final Objects objects = new Objects();
    private final RowDefinition row = new RowDefinition();
    private final RowDefinition innerRow = new RowDefinition();

    /** Bytes of text that are not yet decoded: a character may have several. */
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

    private int defaultFont;

    /** How many bytes are still to come that repeat a Unicode character. */
    private int toSkip;

    /** Whether a group has just begun. */
    private boolean atStart;

    /** Whether the next control word names a destination that need not be known: {@code \*} began the group. */
    private boolean optional;

    private boolean inHiddenRun;

    RtfInterpreter(byte[] bytes) {
        scanner = new RtfScanner(bytes);
        passages.push(new Passage());
    }

    /**
     * The paragraphs and tables of the file.
     *
     * @throws UnreadableFile where the file ends before its groups do
     */
    List<FlowNode> read() throws UnreadableFile {
        Kind kind = scanner.next();
        while (kind != Kind.END) {
            switch (kind) {
                case OPEN -> open();
                case CLOSE -> close();
                case TEXT -> text();
                default -> control();
            }
            if (groups.isEmpty()) {
                return passages.pop().finish(0);
            }
            kind = scanner.next();
        }
        throw new UnreadableFile(Reason.DAMAGED, "RTF 文档不完整，文件在正文结束之前就中断了");
    }

    private void open() {
        decode();
        toSkip = 0;
        optional = false;
        atStart = true;
        groups.push(groups.isEmpty() ? new Group() : new Group(groups.peek()));
    }

    private void close() {
        decode();
        toSkip = 0;
        Group closed = groups.poll();
        if (closed != null && closed.isTextBox) {
            List<FlowNode> textBox = passages.pop().finish(closed.depth);
            passages.element().anchor(textBox);
        }
        if (closed != null && closed.isObject) {
            passages.element().anchor(List.of(objects.end()));
        }
    }

    private Group group() {
        if (groups.isEmpty()) {
            groups.push(new Group());
        }
        return groups.element();
    }

    private void text() {
        atStart = false;
        byte[] bytes = scanner.text();
        int skipped = Math.min(toSkip, bytes.length);
        toSkip -= skipped;
        if (group().prints()) {
            pending.write(bytes, skipped, bytes.length - skipped);
        } else if (group().destination == Destination.OBJECT_DATA) {
            objects.data(bytes);
        }
    }

    private void decode() {
        if (pending.size() == 0) {
            return;
        }
        if (sets.isSymbolFont(group().font)) {
            StringBuilder symbols = new StringBuilder();
            for (byte code : pending.toByteArray()) {
                symbols.append((char) (SYMBOLS | (code & 0xff)));
            }
            print(symbols.toString());
        } else {
            print(pending.toString(sets.of(group().font)));
        }
        pending.reset();
    }

    private void print(String text) {
        Group group = group();
        if (group.deleted || !group.prints()) {
            return;
        }
        if (group.hidden) {
            if (!inHiddenRun && !text.isBlank()) {
                passages.element().omit(Omission.HIDDEN_TEXT);
                inHiddenRun = true;
            }
            return;
        }
        inHiddenRun = false;
        if (group.destination == Destination.ORDINAL) {
            passages.element().ordinal(text);
        } else {
            passages.element().text(text);
        }
    }

    private void control() {
        String word = scanner.word();
        Group group = group();
        if (word.equals("bin")) {
            scanner.skip(scanner.number(0));
            return;
        }
        if (group.destination == Destination.SKIPPED || group.destination == Destination.OBJECT_DATA) {
            return;
        }
        if (toSkip > 0 && Words.sign(word).isPresent()) {
            toSkip--;
            return;
        }
        decode();
        boolean mayBeUnknown = optional;
        optional = atStart && word.equals("*");
        atStart = false;
        Optional<Destination> destination = Words.destination(word);
        if (destination.isPresent()) {
            group.destination = destination.get();
        } else if (!enters(word, group) && mayBeUnknown) {
            group.destination = Destination.SKIPPED;
        } else if (Words.sign(word).isPresent()) {
            print(Words.sign(word).get());
        } else if (Words.isLeader(word)) {
            group.leader = true;
        } else {
            format(word, group);
        }
    }

    /** Enters a text box, a picture or an object; says whether the word is one of these. */
    private boolean enters(String word, Group group) {
        switch (word) {
            case "shptxt", "dptxbxtext" -> textBox(group);
            case "pict" -> {
                group.destination = Destination.SKIPPED;
                if (!group.inObject) {
                    passages.element().omit(Omission.PICTURE);
                }
            }
            case "object" -> {
                group.inObject = true;
                group.isObject = true;
                objects.begin();
            }
            case "result" -> {
                if (group.inObject && objects.isRead()) {
                    group.destination = Destination.SKIPPED;
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void textBox(Group group) {
        if (passages.size() > MAX_TEXT_BOXES) {
            group.destination = Destination.SKIPPED;
            return;
        }
        group.destination = Destination.TEXT;
        group.isTextBox = true;
        group.resetParagraph();
        passages.push(new Passage());
    }

    private void format(String word, Group group) {
        switch (word) {
            case "ansicpg" -> {
                sets.codePage(scanner.number(0));
                scanner.expectDoubleBytes(sets.hasDoubleBytes());
            }
            case "deff" -> defaultFont = scanner.number(0);
            case "f" -> group.font = scanner.number(0);
            case "fcharset" -> {
                if (group.destination == Destination.FONTS) {
                    sets.font(group.font, scanner.number(0));
                }
            }
            case "u" -> unicode(group);
            case "uc" -> group.fallback = Math.max(0, scanner.number(1));
            case "v" -> group.hidden = scanner.number(1) != 0;
            case "deleted" -> group.deleted = scanner.number(1) != 0;
            case "plain" -> {
                group.font = defaultFont;
                group.hidden = false;
                group.deleted = false;
            }
            default -> table(word, group);
        }
    }

    /** A character of Unicode, a signed number, whose stand-in follows. */
    private void unicode(Group group) {
        print(String.valueOf((char) scanner.number('?')));
        toSkip = group.fallback;
    }

    private void table(String word, Group group) {
        switch (word) {
            case "pard" -> group.resetParagraph();
            case "intbl" -> group.depth = Math.max(1, group.depth);
            case "itap" -> group.depth = Math.max(0, Math.min(scanner.number(0), MAX_DEPTH));
            case "par", "sect", "\n", "\r" -> {
                if (group.destination == Destination.TEXT) {
                    passages.element().endParagraph(group.depth, group.leader, group.deleted);
                }
            }
            case "cell" -> passages.element().endCell(1, group.leader);
            case "nestcell" -> passages.element().endCell(Math.max(2, group.depth), group.leader);
            case "row" -> passages.element().endRow(1, row.shape());
            case "nestrow" -> passages.element().endRow(Math.max(2, group.depth), innerRow.shape());
            default -> (group.destination == Destination.INNER_ROW ? innerRow : row).control(word, scanner.number(0));
        }
    }
}
