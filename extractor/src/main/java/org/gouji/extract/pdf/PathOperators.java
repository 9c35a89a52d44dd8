package org.gouji.extract.pdf;

import org.gouji.extract.page.RulingPen;

/** Follows paths: those that are painted leave rulings. Clipping hides, it does not draw. */
final class PathOperators {

    private final RulingPen pen;

    PathOperators(RulingPen pen) {
        this.pen = pen;
    }

    void perform(Operator operator, Operands operands, GraphicsState state) {
        switch (operator) {
            case MOVE -> move(operands, state.page);
            case CURVE, CURVE_FROM_HERE, CURVE_TO_CONTROL -> curve(operands, operator.numbers(), state.page);
            case LINE -> line(operands, state.page);
            case RECTANGLE -> rectangle(operands, state.page);
            case CLOSE -> pen.close();
            case STROKE -> stroke(state);
            case CLOSE_STROKE -> {
                pen.close();
                stroke(state);
            }
            case FILL_STROKE, FILL_STROKE_EVEN_ODD -> fillAndStroke(state);
            case CLOSE_FILL_STROKE, CLOSE_FILL_STROKE_EVEN_ODD -> {
                pen.close();
                fillAndStroke(state);
            }
            case FILL, FILL_OLD, FILL_EVEN_ODD -> fill(state);
            case SHADE -> pen.coverAll();
            default -> pen.discard();
        }
    }

    private void move(Operands operands, Transform page) {
        float x = operands.number(0);
        float y = operands.number(1);
        pen.moveTo(page.x(x, y), page.y(x, y));
    }

    /** Of a curve only its end counts: the last two numbers. */
    private void curve(Operands operands, int numbers, Transform page) {
        float x = operands.number(numbers - 2);
        float y = operands.number(numbers - 1);
        pen.curveTo(page.x(x, y), page.y(x, y));
    }

    private void line(Operands operands, Transform page) {
        float x = operands.number(0);
        float y = operands.number(1);
        pen.lineTo(page.x(x, y), page.y(x, y));
    }

    private void rectangle(Operands operands, Transform page) {
        float x = operands.number(0);
        float y = operands.number(1);
        float endX = operands.number(2) + x;
        float endY = operands.number(3) + y;
        pen.rectangle(page.x(x, y), page.y(x, y), page.x(endX, endY), page.y(endX, endY));
    }

    private void fillAndStroke(GraphicsState state) {
        if (!state.fill.white()) {
            pen.cover();
        }
        stroke(state);
    }

    private void stroke(GraphicsState state) {
        if (state.stroke.white()) {
            pen.discard();
        } else {
            pen.stroke();
        }
    }

    private void fill(GraphicsState state) {
        if (state.fill.white()) {
            pen.discard();
        } else {
            pen.fill();
        }
    }
}
