package org.gouji.testdata.draw;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Draws OFD (GB/T 33190-2016) in the least number of parts: millimetres, from the top left. */
final class OfdInk implements Ink {

    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    private static final String NAMESPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private static final String RESOURCES = "Doc_0/DocumentRes.xml";

    private final List<StringBuilder> pages = new ArrayList<>();
    private final Map<Integer, byte[]> pictures = new TreeMap<>();
    private double height;
    private int id;

    @Override
    public void begin(double width, double pageHeight) {
        height = pageHeight;
        pages.add(new StringBuilder()
                .append(String.format(
                        Locale.ROOT,
                        "<ofd:Page %s><ofd:Area><ofd:PhysicalBox>0 0 %s %s</ofd:PhysicalBox></ofd:Area>"
                                + "<ofd:Content><ofd:Layer ID=\"%d\">",
                        NAMESPACE,
                        mm(width),
                        mm(pageHeight),
                        ++id)));
    }

    @Override
    public int pages() {
        return pages.size();
    }

    /** Writes the advances of the letters as a producer does: equal ones in a row are counted. */
    @Override
    public void letters(Run run, double size, double x, double y) throws IOException {
        append(
                "<ofd:TextObject ID=\"%d\" Boundary=\"%s %s %s %s\" Font=\"1\" Size=\"%s\">"
                        + "<ofd:TextCode X=\"0\" Y=\"%s\"%s>%s</ofd:TextCode></ofd:TextObject>",
                ++id,
                mm(x),
                mm(height - y - size),
                mm(run.width(size)),
                mm(size * 1.2),
                mm(size),
                mm(size),
                deltas(run, size),
                run.text().replace("&", "&amp;").replace("<", "&lt;"));
    }

    private static String deltas(Run run, double size) throws IOException {
        List<String> advances = new ArrayList<>();
        for (int i = 0; i < run.text().length() - 1; i++) {
            advances.add(mm(new Run(run.text().substring(i, i + 1), run.font()).width(size)));
        }
        boolean even = advances.stream().distinct().count() == 1 && advances.size() > 1;
        String list = even ? "g " + advances.size() + " " + advances.get(0) : String.join(" ", advances);
        return list.isEmpty() ? "" : " DeltaX=\"" + list + "\"";
    }

    @Override
    public void fill(double x, double y, double width, double thickness) {
        append(
                "<ofd:PathObject ID=\"%d\" Boundary=\"%s %s %s %s\" Stroke=\"false\" Fill=\"true\">"
                        + "<ofd:AbbreviatedData>M 0 0 L %5$s 0 L %5$s %4$s L 0 %4$s C</ofd:AbbreviatedData></ofd:PathObject>",
                ++id, mm(x), mm(height - y - thickness), mm(thickness), mm(width));
    }

    @Override
    public void line(double x0, double y0, double x1, double y1, double thickness) {
        append(
                "<ofd:PathObject ID=\"%d\" Boundary=\"%s %s %s %s\" LineWidth=\"%s\">"
                        + "<ofd:AbbreviatedData>M 0 0 L %4$s %5$s</ofd:AbbreviatedData></ofd:PathObject>",
                ++id, mm(x0), mm(height - y1), mm(x1 - x0), mm(y1 - y0), mm(thickness));
    }

    @Override
    public void picture(BufferedImage image, double x, double y, double width, double drawnHeight) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        ImageIO.write(image, "png", packed);
        int resource = ++id;
        pictures.put(resource, packed.toByteArray());
        append(
                "<ofd:ImageObject ID=\"%d\" Boundary=\"%s %s %s %s\" CTM=\"%4$s 0 0 %5$s 0 0\" ResourceID=\"%d\"/>",
                ++id, mm(x), mm(height - y - drawnHeight), mm(width), mm(drawnHeight), resource);
    }

    @Override
    public byte[] finish() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "OFD.xml",
                    "<ofd:OFD " + NAMESPACE + " DocType=\"OFD\" Version=\"1.1\"><ofd:DocBody><ofd:DocInfo/>"
                            + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
            part(zip, "Doc_0/Document.xml", document());
            if (!pictures.isEmpty()) {
                part(zip, RESOURCES, resources());
            }
            for (Map.Entry<Integer, byte[]> picture : pictures.entrySet()) {
                zip.putNextEntry(new ZipEntry("Doc_0/Res/" + file(picture.getKey())));
                zip.write(picture.getValue());
                zip.closeEntry();
            }
            for (int page = 0; page < pages.size(); page++) {
                part(zip, "Doc_0/" + path(page), pages.get(page) + "</ofd:Layer></ofd:Content></ofd:Page>");
            }
        }
        return Zips.normalised(bytes.toByteArray());
    }

    private String document() {
        StringBuilder root = new StringBuilder("<ofd:Document " + NAMESPACE + "><ofd:CommonData><ofd:MaxUnitID>" + id
                + "</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                + (pictures.isEmpty() ? "" : "<ofd:DocumentRes>/" + RESOURCES + "</ofd:DocumentRes>")
                + "</ofd:CommonData><ofd:Pages>");
        for (int page = 0; page < pages.size(); page++) {
            root.append("<ofd:Page ID=\"" + (id + 1 + page) + "\" BaseLoc=\"" + path(page) + "\"/>");
        }
        return root.append("</ofd:Pages></ofd:Document>").toString();
    }

    private String resources() {
        StringBuilder root = new StringBuilder("<ofd:Res " + NAMESPACE + " BaseLoc=\"Res\"><ofd:MultiMedias>");
        for (int picture : pictures.keySet()) {
            root.append("<ofd:MultiMedia ID=\"" + picture + "\" Type=\"Image\"><ofd:MediaFile>" + file(picture)
                    + "</ofd:MediaFile></ofd:MultiMedia>");
        }
        return root.append("</ofd:MultiMedias></ofd:Res>").toString();
    }

    private static String file(int picture) {
        return "image_" + picture + ".png";
    }

    private static String path(int page) {
        return "Pages/Page_" + page + "/Content.xml";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void append(String format, Object... values) {
        pages.get(pages.size() - 1).append(String.format(Locale.ROOT, format, values));
    }

    private static String mm(double points) {
        return String.format(Locale.ROOT, "%.3f", points * MILLIMETRES_PER_POINT);
    }
}
