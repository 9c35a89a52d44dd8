package org.gouji.extract.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gouji.extract.page.Glyph;
import org.gouji.extract.page.PageContent;
import org.gouji.extract.page.RulingPen;
import org.gouji.extract.page.Turn;
import org.gouji.model.source.Box;

/** Runs once over a page's content stream and gathers its glyphs and its rulings. */
final class PageScanner extends PDFGraphicsStreamEngine {

    /** Forms drawn inside forms, deeper than any producer goes; a file that goes deeper is made to hurt. */
    private static final int MAX_FORM_DEPTH = 24;

    /** Forms drawn on one page: stamps and logos are a few, a chart of forms is hundreds. */
    private static final int MAX_FORMS = 20_000;

    /** Operators on one page: ten times those of the busiest real one. Forms that draw each other multiply them. */
    private static final int MAX_OPERATORS = 3_000_000;

    /** Characters on one page: a hundred times those of the fullest real one. */
    private static final int MAX_GLYPHS = 500_000;

    /** Graphics states that are saved and not restored; producers that forget to restore leave a few hundred. */
    private static final int MAX_SAVED_STATES = 50_000;

    /** Height above and depth below the baseline in parts of the font size: about those of all Chinese fonts. */
    private static final double ASCENT = 0.86;

    private static final double DESCENT = 0.14;

    /** From this lightness on, of 1, nobody sees a line. */
    private static final float NEARLY_WHITE = 0.97f;

    private final PageFrame frame;
    private final RulingPen pen;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Directions directions = new Directions();
    private final Fonts fonts;
    private final StreamGuard guard;
    private int images;
    private int depth;
    private int forms;
    private int operators;

    private PageScanner(PDPage page, Fonts fonts) {
        super(page);
        this.frame = new PageFrame(page);
        this.pen = new RulingPen(frame);
        this.fonts = fonts;
        this.guard = new StreamGuard(fonts);
    }

    /**
     * Reads a page.
     *
     * @param fonts what is known of the document's fonts; the scan adds to it
     */
    static PageContent scan(PDPage page, int number, Fonts fonts) throws IOException {
        PageScanner scanner = new PageScanner(page, fonts);
        scanner.guard.page(page);
        scanner.processPage(page);
        return scanner.content(number);
    }

    private PageContent content(int number) {
        PageContent content = new PageContent(
                number, frame.width(), frame.height(), glyphs, frame.shown(pen.rulings()), images, guard.isWhole());
        Turn turn = directions.turn(frame.width(), frame.height());
        return turn.quarters() == 0 ? content : content.turned(turn);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        TooMuch.when(++operators > MAX_OPERATORS, "more than " + MAX_OPERATORS + " operators");
        TooMuch.when(getGraphicsStackSize() > MAX_SAVED_STATES, "more than " + MAX_SAVED_STATES + " saved states");
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        TooMuch.when(glyphs.size() == MAX_GLYPHS, "more than " + MAX_GLYPHS + " characters");
        String text = fonts.unicode(font, code);
        if (text.isEmpty()) {
            return;
        }
        double advance = displacement.getX();
        Point2D.Float start = rendering.transformPoint(0, (float) -DESCENT);
        Point2D.Float end = rendering.transformPoint((float) advance, (float) ASCENT);
        Box box = frame.box(start.x, start.y, end.x, end.y);
        if (frame.shows(box)) {
            directions.add(frame.quarters(rendering));
            glyphs.add(new Glyph(text, box, Math.abs(rendering.getScalingFactorY())));
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        TooMuch.when(depth >= MAX_FORM_DEPTH, "forms nested deeper than " + MAX_FORM_DEPTH);
        TooMuch.when(++forms > MAX_FORMS, "more than " + MAX_FORMS + " forms");
        guard.form(form.getCOSObject(), form.getResources());
        depth++;
        try {
            super.showForm(form);
        } finally {
            depth--;
        }
    }

    /** PDFBox passes over a form that it cannot draw; a limit must end the page, or every form would run into it anew. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException trouble)
            throws IOException {
        if (trouble instanceof TooMuch) {
            throw trouble;
        }
        super.operatorException(operator, operands, trouble);
    }

    @Override
    public void drawImage(PDImage image) {
        images++;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        pen.rectangle(p0, p2);
    }

    @Override
    public void moveTo(float x, float y) {
        pen.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        pen.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        pen.moveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return pen.position();
    }

    @Override
    public void closePath() {
        pen.close();
    }

    @Override
    public void endPath() {
        pen.discard();
    }

    @Override
    public void strokePath() {
        if (isWhite(getGraphicsState().getStrokingColor())) {
            pen.discard();
        } else {
            pen.stroke();
        }
    }

    @Override
    public void fillPath(int windingRule) {
        if (isWhite(getGraphicsState().getNonStrokingColor())) {
            pen.discard();
        } else {
            pen.fill();
        }
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void clip(int windingRule) {
        // Clipping hides, it does not draw.
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // Shadings decorate; no table is ruled with them.
    }

    /** White on white is no line. Only the plain colour spaces are looked at; in the others a line counts. */
    private static boolean isWhite(PDColor color) {
        boolean additive =
                color.getColorSpace() instanceof PDDeviceGray || color.getColorSpace() instanceof PDDeviceRGB;
        if (!additive) {
            return false;
        }
        for (float component : color.getComponents()) {
            if (component <= NEARLY_WHITE) {
                return false;
            }
        }
        return true;
    }
}
