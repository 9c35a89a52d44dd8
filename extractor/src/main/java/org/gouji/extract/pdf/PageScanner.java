package org.gouji.extract.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.gouji.extract.page.Glyph;
import org.gouji.extract.page.LeftOut;
import org.gouji.extract.page.PageContent;
import org.gouji.extract.page.RulingPen;
import org.gouji.extract.page.Turn;

/**
 * Runs once over a page's content and gathers its glyphs and its rulings. PDFBox's own engine could do it, and keeps a whole
 * state of colours, clips and blends for it, which takes twice the time.
 */
final class PageScanner {

    /** Forms drawn inside forms, deeper than any producer goes; a file that goes deeper is made to hurt. */
    private static final int MAX_FORM_DEPTH = 24;

    /** Forms drawn on one page: stamps and logos are a few, a chart of forms is hundreds. */
    private static final int MAX_FORMS = 20_000;

    /** Operators on one page: ten times those of the busiest real one. Forms that draw each other multiply them. */
    private static final int MAX_OPERATORS = 3_000_000;

    /** Images on one page: some producers cut a picture into thousands of strips. */
    private static final int MAX_IMAGES = 200_000;

    /** Graphics states that are saved and not restored; producers that forget to restore leave a few hundred. */
    private static final int MAX_SAVED_STATES = 50_000;

    /** Bytes unpacked at once. */
    private static final int CHUNK = 1 << 16;

    private final PageFrame frame;
    private final RulingPen rulings;
    private final GlyphPen glyphs;
    private final PathOperators paths;
    private final TextOperators texts;
    private final StreamGuard guard;
    private PageResources resources;
    private GraphicsState state = new GraphicsState();
    private Deque<GraphicsState> saved = new ArrayDeque<>();
    private final List<PlacedImage> images;
    private int depth;
    private int forms;
    private int operators;

    private PageScanner(PDPage page, Fonts fonts, List<PlacedImage> images) {
        this.frame = new PageFrame(page);
        this.rulings = new RulingPen(frame);
        this.glyphs = new GlyphPen(frame);
        this.paths = new PathOperators(rulings);
        this.texts = new TextOperators(glyphs);
        this.guard = new StreamGuard(fonts);
        this.images = images;
        this.resources = new PageResources(page.getResources(), fonts);
    }

    /**
     * Reads a page.
     *
     * @param fonts what is known of the document's fonts; the scan adds to it
     * @param images receives the images that the page draws
     */
    static PageContent scan(PDPage page, int number, Fonts fonts, List<PlacedImage> images) throws IOException {
        PageScanner scanner = new PageScanner(page, fonts, images);
        scanner.guard.page(page);
        if (page.hasContents()) {
            scanner.run(page);
        }
        return scanner.content(number);
    }

    private PageContent content(int number) {
        List<Glyph> seen = glyphs.glyphs(images.stream().map(PlacedImage::place).toList(), rulings.painted());
        PageContent content = new PageContent(
                        number,
                        frame.width(),
                        frame.height(),
                        seen,
                        frame.shown(rulings.rulings()),
                        images.size(),
                        guard.isWhole())
                .without(new LeftOut(glyphs.slanted(), glyphs.count() - seen.size()));
        Turn turn = glyphs.turn();
        return turn.quarters() == 0 ? content : content.turned(turn);
    }

    private void run(PDContentStream content) throws IOException {
        ContentStream stream = new ContentStream(unpacked(content));
        while (stream.next()) {
            TooMuch.when(++operators > MAX_OPERATORS, "more than " + MAX_OPERATORS + " operators");
            Operator operator = stream.operator();
            if (stream.operands().beginWithNumbers(operator.numbers())) {
                perform(operator, stream.operands());
            }
        }
    }

    private static byte[] unpacked(PDContentStream content) throws IOException {
        try (RandomAccessRead packed = content.getContentsForStreamParsing()) {
            ByteArrayOutputStream unpacked = new ByteArrayOutputStream(CHUNK);
            byte[] chunk = new byte[CHUNK];
            for (int read = packed.read(chunk, 0, CHUNK); read > 0; read = packed.read(chunk, 0, CHUNK)) {
                unpacked.write(chunk, 0, read);
            }
            return unpacked.toByteArray();
        }
    }

    private void perform(Operator operator, Operands operands) throws IOException {
        switch (operator.group()) {
            case STATE -> change(operator, operands);
            case PATH -> paths.perform(operator, operands, state);
            case TEXT -> texts.perform(operator, operands, state, resources);
            case COLOUR -> ColourOperators.perform(operator, operands, state, resources);
            case NONE -> {
                // It places nothing.
            }
        }
    }

    private void change(Operator operator, Operands operands) throws IOException {
        Optional<COSName> name = operands.name(0);
        switch (operator) {
            case SAVE -> save();
            case RESTORE -> restore();
            case TRANSFORM -> state.page = operands.transform().then(state.page);
            case INLINE_IMAGE -> place(Optional.empty());
            case SET_PARAMETERS -> {
                if (name.isPresent()) {
                    resources.apply(name.get(), state);
                }
            }
            default -> {
                if (name.isPresent()) {
                    draw(name.get());
                }
            }
        }
    }

    private void save() throws TooMuch {
        saved.push(state.copy());
        TooMuch.when(saved.size() > MAX_SAVED_STATES, "more than " + MAX_SAVED_STATES + " saved states");
    }

    /** Goes back to the state saved last; content that restores more than it has saved stays with the one it has. */
    private void restore() {
        if (!saved.isEmpty()) {
            state = saved.pop();
        }
    }

    /** Draws an object. A form that cannot be drawn is passed over; a limit ends the page, or every form would run into it. */
    private void draw(COSName name) throws IOException {
        if (resources.isImage(name)) {
            place(Optional.of(name));
            return;
        }
        try {
            PDFormXObject form = resources.form(name);
            if (form != null) {
                draw(form);
            }
        } catch (TooMuch limit) {
            throw limit;
        } catch (IOException damaged) {
            guard.damaged();
        }
    }

    /** Remembers an image, which fills the unit square; one in the content itself is only seen when the page is painted. */
    private void place(Optional<COSName> name) throws IOException {
        TooMuch.when(images.size() == MAX_IMAGES, "more than " + MAX_IMAGES + " images");
        Optional<PDImage> image = name.isPresent() ? resources.image(name.get()) : Optional.empty();
        images.add(new PlacedImage(image, frame.square(state.page), frame.isUpright(state.page)));
    }

    private void draw(PDFormXObject form) throws IOException {
        TooMuch.when(depth >= MAX_FORM_DEPTH, "forms nested deeper than " + MAX_FORM_DEPTH);
        TooMuch.when(++forms > MAX_FORMS, "more than " + MAX_FORMS + " forms");
        guard.form(form.getCOSObject(), form.getResources());
        PageResources outerResources = resources;
        GraphicsState outerState = state;
        Deque<GraphicsState> outerSaved = saved;
        resources = resources.of(form);
        state = state.copy();
        state.page = transform(form.getMatrix()).then(state.page);
        saved = new ArrayDeque<>();
        depth++;
        try {
            run(form);
        } finally {
            depth--;
            resources = outerResources;
            state = outerState;
            saved = outerSaved;
        }
    }

    private static Transform transform(Matrix matrix) {
        return new Transform(
                matrix.getScaleX(),
                matrix.getShearY(),
                matrix.getShearX(),
                matrix.getScaleY(),
                matrix.getTranslateX(),
                matrix.getTranslateY());
    }
}
