package org.gouji.extract.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** A page with black bars on it. */
final class Drawing {

    private final BufferedImage image;
    private final Graphics2D graphics;

    private Drawing(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
    }

    static Drawing page(int width, int height) {
        return new Drawing(width, height);
    }

    Drawing bar(int x, int y, int width, int height) {
        graphics.fillRect(x, y, width, height);
        return this;
    }

    /** A stroke as thick as a pen's, through these points: x, y, x, y. */
    Drawing stroke(int... points) {
        graphics.setStroke(new BasicStroke(3));
        for (int at = 2; at < points.length; at += 2) {
            graphics.drawLine(points[at - 2], points[at - 1], points[at], points[at + 1]);
        }
        return this;
    }

    Drawing ring(int x, int y, int width, int height) {
        graphics.setStroke(new BasicStroke(3));
        graphics.drawOval(x, y, width, height);
        return this;
    }

    /** Lines over most of the page's width, so many pixels apart. */
    Drawing lines(int apart) {
        for (int y = apart; y + apart < image.getHeight(); y += apart) {
            bar(image.getWidth() / 10, y, image.getWidth() * 8 / 10, 3);
        }
        return this;
    }

    GreyImage image() {
        return GreyImage.of(image);
    }

    Ink ink() {
        return Ink.of(image());
    }
}
