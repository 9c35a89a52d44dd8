package org.gouji.extract.scan;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A picture in levels of grey, from 0, black, to 255, white. */
final class GreyImage {

    static final int WHITE = 255;

    /** From this level on it is paper, however grey the paper is. */
    static final int PAPER = 235;

    private final int width;
    private final int height;
    private final byte[] levels;

    /** A white picture. */
    GreyImage(int width, int height) {
        this.width = width;
        this.height = height;
        this.levels = new byte[width * height];
        Arrays.fill(levels, (byte) WHITE);
    }

    /**
     * The picture in its red light, in which the stamp over a page all but vanishes and black stays black; what is transparent
     * is white.
     */
    static GreyImage of(BufferedImage image) {
        GreyImage grey = new GreyImage(image.getWidth(), image.getHeight());
        boolean plain = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
        int[] row = new int[grey.width];
        for (int y = 0; y < grey.height; y++) {
            if (plain) {
                grey.samples(image.getRaster(), y, row);
            } else {
                grey.colours(image, y, row);
            }
        }
        return grey;
    }

    GreyImage copy() {
        GreyImage copy = new GreyImage(width, height);
        System.arraycopy(levels, 0, copy.levels, 0, levels.length);
        return copy;
    }

    private void samples(Raster raster, int y, int[] row) {
        raster.getSamples(0, y, width, 1, 0, row);
        for (int x = 0; x < width; x++) {
            levels[y * width + x] = (byte) row[x];
        }
    }

    private void colours(BufferedImage image, int y, int[] row) {
        image.getRGB(0, y, width, 1, row, 0, width);
        for (int x = 0; x < width; x++) {
            int alpha = row[x] >>> 24;
            int red = row[x] >> 16 & WHITE;
            levels[y * width + x] = (byte) (WHITE - alpha * (WHITE - red) / WHITE);
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int at(int x, int y) {
        return levels[y * width + x] & WHITE;
    }

    void set(int x, int y, int level) {
        levels[y * width + x] = (byte) level;
    }

    /** The lowest level in a part. */
    int darkest(Area area) {
        int darkest = WHITE;
        for (int y = area.y0(); y < area.y1(); y++) {
            for (int x = area.x0(); x < area.x1(); x++) {
                darkest = Math.min(darkest, at(x, y));
            }
        }
        return darkest;
    }

    /** The picture with squares of so many pixels a side made one. */
    GreyImage reduced(int side) {
        if (side <= 1) {
            return this;
        }
        GreyImage reduced = new GreyImage(width / side, height / side);
        for (int y = 0; y < reduced.height; y++) {
            for (int x = 0; x < reduced.width; x++) {
                reduced.set(x, y, mean(x * side, y * side, side));
            }
        }
        return reduced;
    }

    private int mean(int x0, int y0, int side) {
        int sum = 0;
        for (int y = y0; y < y0 + side; y++) {
            for (int x = x0; x < x0 + side; x++) {
                sum += at(x, y);
            }
        }
        return sum / (side * side);
    }

    /** The level between pixels, from the four around; white outside. */
    double between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) {
            return WHITE;
        }
        double right = x - left;
        double low = y - top;
        double above = at(left, top) * (1 - right) + at(left + 1, top) * right;
        double below = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
        return above * (1 - low) + below * low;
    }

    /** The same picture turned about its middle, clockwise; what comes in from outside is white. */
    GreyImage turned(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double middleX = (width - 1) / 2.0;
        double middleY = (height - 1) / 2.0;
        GreyImage turned = new GreyImage(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double fromX = middleX + (x - middleX) * cos + (y - middleY) * sin;
                double fromY = middleY - (x - middleX) * sin + (y - middleY) * cos;
                turned.set(x, y, (int) Math.round(between(fromX, fromY)));
            }
        }
        return turned;
    }

    /** The same picture turned by right angles, clockwise. */
    GreyImage turnedByQuarters(int quarters) {
        GreyImage turned = this;
        for (int quarter = 0; quarter < quarters; quarter++) {
            turned = turned.turnedOnce();
        }
        return turned;
    }

    private GreyImage turnedOnce() {
        GreyImage turned = new GreyImage(/* width= */ height, /* height= */ width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned.levels[x * height + height - 1 - y] = levels[y * width + x];
            }
        }
        return turned;
    }

    /** The picture as a file of the simplest format that there is, PGM. */
    byte[] pgm() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(levels.length + 32);
        bytes.writeBytes(("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(levels);
        return bytes.toByteArray();
    }
}
