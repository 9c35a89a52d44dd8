package org.gouji.extract.pdf;

/** Follows the colours that lines are drawn and areas are filled with. */
final class ColourOperators {

    private ColourOperators() {}

    static void perform(Operator operator, Operands operands, GraphicsState state, PageResources resources) {
        switch (operator) {
            case STROKE_GRAY -> state.stroke = Ink.first(resources.gray()).of(operands);
            case FILL_GRAY -> state.fill = Ink.first(resources.gray()).of(operands);
            case STROKE_RGB -> state.stroke = Ink.first(resources.rgb()).of(operands);
            case FILL_RGB -> state.fill = Ink.first(resources.rgb()).of(operands);
            case STROKE_CMYK -> state.stroke = Ink.SOME;
            case FILL_CMYK -> state.fill = Ink.SOME;
            case STROKE_SPACE -> state.stroke = first(operands, resources, state.stroke);
            case FILL_SPACE -> state.fill = first(operands, resources, state.fill);
            case STROKE_COLOUR, STROKE_COLOUR_ANY -> state.stroke = state.stroke.of(operands);
            default -> state.fill = state.fill.of(operands);
        }
    }

    private static Ink first(Operands operands, PageResources resources, Ink otherwise) {
        return operands.name(0)
                .map(space -> Ink.first(resources.components(space)))
                .orElse(otherwise);
    }
}
