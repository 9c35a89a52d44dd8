package org.gouji.testdata.draw;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Puts text into paragraphs as Word does: digits and Chinese in runs of their own, tabs and breaks as elements. */
final class Runs {

    private Runs() {}

    static void add(XWPFParagraph paragraph, String text) {
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || kind(text.charAt(i)) != kind(text.charAt(start))) {
                run(paragraph, text.substring(start, i));
                start = i;
            }
        }
    }

    private static void run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        switch (text) {
            case "\t" -> run.addTab();
            case "\n" -> run.addBreak();
            default -> run.setText(text);
        }
    }

    private static int kind(char c) {
        return c == '\t' || c == '\n' ? c : c < 128 ? 0 : 1;
    }
}
