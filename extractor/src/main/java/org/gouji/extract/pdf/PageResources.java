package org.gouji.extract.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDFontSetting;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** What page content calls by name: fonts, colour spaces, images and forms. */
final class PageResources {

    private final PDResources resources;
    private final Fonts fonts;
    private final Map<COSName, FontReading> byName = new HashMap<>();
    private final int gray;
    private final int rgb;

    PageResources(PDResources resources, Fonts fonts) {
        this.resources = resources == null ? new PDResources() : resources;
        this.fonts = fonts;
        this.gray = this.resources.hasColorSpace(COSName.DEFAULT_GRAY) ? 0 : 1;
        this.rgb = this.resources.hasColorSpace(COSName.DEFAULT_RGB) ? 0 : 3;
    }

    /** The resources of a form: its own, or where it has none those of the content that draws it. */
    PageResources of(PDFormXObject form) {
        PDResources own = form.getResources();
        return own == null ? this : new PageResources(own, fonts);
    }

    /** The font of a name; null where there is none. */
    FontReading font(COSName name) throws IOException {
        FontReading known = byName.get(name);
        if (known == null) {
            PDFont font = resources.getFont(name);
            known = font == null ? null : fonts.reading(font);
            byName.put(name, known);
        }
        return known;
    }

    /** The font of content that does not say which. */
    FontReading noFont() {
        return fonts.noFont();
    }

    /** Sets what a set of parameters says, of what matters. */
    void apply(COSName parameters, GraphicsState state) throws IOException {
        PDExtendedGraphicsState extended = resources.getExtGState(parameters);
        if (extended != null && extended.getFontSetting() != null) {
            PDFontSetting setting = extended.getFontSetting();
            state.font = setting.getFont() == null ? null : fonts.reading(setting.getFont());
            state.fontSize = setting.getFontSize();
        }
    }

    boolean isImage(COSName object) {
        return resources.isImageXObject(object);
    }

    /** The image of a name, not unpacked; nothing where it is damaged. */
    Optional<PDImage> image(COSName name) {
        try {
            return resources.getXObject(name) instanceof PDImage image ? Optional.of(image) : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** The form of a name; null where there is none. */
    PDFormXObject form(COSName name) throws IOException {
        return resources.getXObject(name) instanceof PDFormXObject form ? form : null;
    }

    /** The components of gray; 0 where the page means another colour space by it. */
    int gray() {
        return gray;
    }

    /** The components of RGB; 0 where the page means another colour space by it. */
    int rgb() {
        return rgb;
    }

    /** How many components a colour space has, if it is gray or RGB; else 0. */
    int components(COSName space) {
        if (COSName.DEVICEGRAY.equals(space) || COSName.G.equals(space)) {
            return gray;
        }
        if (COSName.DEVICERGB.equals(space) || COSName.RGB.equals(space)) {
            return rgb;
        }
        return resources.getCOSObject().getDictionaryObject(COSName.COLORSPACE) instanceof COSDictionary spaces
                ? components(spaces.getDictionaryObject(space))
                : 0;
    }

    private int components(COSBase definition) {
        COSBase name = definition instanceof COSArray array && array.size() > 0 ? array.getObject(0) : definition;
        return COSName.DEVICEGRAY.equals(name) ? gray : COSName.DEVICERGB.equals(name) ? rgb : 0;
    }
}
