package org.gouji.extract.pdf;

import java.io.IOException;
import java.util.Optional;

/** Sets text: PDF 32000-1, 9.3 and 9.4. Outside of BT and ET there is none. */
final class TextOperators {

    /** The numbers between strings are in these parts of the font size, and go back. */
    private static final float BACK = -1000;

    private static final float PERCENT = 100;

    private final GlyphPen pen;

    TextOperators(GlyphPen pen) {
        this.pen = pen;
    }

    void perform(Operator operator, Operands operands, GraphicsState state, PageResources resources)
            throws IOException {
        switch (operator) {
            case BEGIN_TEXT -> at(Transform.IDENTITY, state);
            case END_TEXT -> at(null, state);
            case SET_FONT -> font(operands, state, resources);
            case SET_CHARACTER_SPACING -> state.characterSpacing = operands.number(0);
            case SET_WORD_SPACING -> state.wordSpacing = operands.number(0);
            case SET_SCALING -> state.scaling = operands.number(0) / PERCENT;
            case SET_LEADING -> state.leading = operands.number(0);
            case SET_RISE -> state.rise = operands.number(0);
            case SET_RENDERING -> state.rendering = (int) operands.number(0);
            case SET_LINE -> at(operands.transform(), state);
            default -> place(operator, operands, state, resources);
        }
    }

    private void place(Operator operator, Operands operands, GraphicsState state, PageResources resources)
            throws IOException {
        switch (operator) {
            case MOVE_LINE -> move(operands.number(0), operands.number(1), state);
            case MOVE_LINE_SET_LEADING -> {
                state.leading = -operands.number(1);
                move(operands.number(0), operands.number(1), state);
            }
            case NEXT_LINE -> move(0, -state.leading, state);
            case NEXT_LINE_SHOW -> {
                move(0, -state.leading, state);
                show(operands, 0, state, resources);
            }
            case NEXT_LINE_SHOW_SPACED -> {
                state.wordSpacing = operands.number(0);
                state.characterSpacing = operands.number(1);
                move(0, -state.leading, state);
                show(operands, 2, state, resources);
            }
            default -> show(operands, 0, state, resources);
        }
    }

    private static void font(Operands operands, GraphicsState state, PageResources resources) throws IOException {
        if (operands.name(0).isPresent() && operands.isNumber(1)) {
            state.fontSize = operands.number(1);
            state.font = resources.font(operands.name(0).get());
        }
    }

    private static void at(Transform place, GraphicsState state) {
        state.line = place;
        state.text = place;
    }

    private static void move(float x, float y, GraphicsState state) {
        if (state.isInText()) {
            at(state.line.moved(x, y), state);
        }
    }

    /** Shows strings, from the first of these operands on, and goes back between them by the numbers. */
    private void show(Operands operands, int first, GraphicsState state, PageResources resources) throws IOException {
        if (!state.isInText()) {
            return;
        }
        if (state.font == null) {
            state.font = resources.noFont();
        }
        for (int i = first; i < operands.size(); i++) {
            if (operands.isNumber(i)) {
                back(operands.number(i), state);
            } else {
                Optional<byte[]> string = operands.string(i);
                if (string.isPresent()) {
                    pen.set(string.get(), state);
                }
            }
        }
    }

    private static void back(float number, GraphicsState state) {
        float way = number / BACK * state.fontSize;
        state.text = state.font.isVertical() ? state.text.moved(0, way) : state.text.moved(way * state.scaling, 0);
    }
}
