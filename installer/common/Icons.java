import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

/// Draws the icon, which consists of `rect` elements only, in the forms the platforms ask for:
/// `java installer/common/Icons.java assets/icon/basiseerst.svg FOLDER`.
final class Icons {

    private static final Pattern RECTANGLE =
            Pattern.compile(
                    "<rect x=\"(\\d+)\" y=\"(\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\""
                            + " rx=\"(\\d+)\" fill=\"(#[0-9a-f]{6})\"/>");
    private static final double DRAWN_SIZE = 256;

    private Icons() {}

    public static void main(String[] args) throws IOException {
        String drawing = Files.readString(Path.of(args[0]));
        Path folder = Files.createDirectories(Path.of(args[1]));
        Map<Integer, byte[]> images = new TreeMap<>();
        for (int size : new int[] {16, 32, 48, 64, 128, 256, 512}) {
            images.put(size, png(drawing, size));
            Files.write(folder.resolve("basiseerst-" + size + ".png"), images.get(size));
        }
        Files.write(folder.resolve("basiseerst.ico"), ico(images));
        Files.write(folder.resolve("basiseerst.icns"), icns(images));
    }

    private static byte[] png(String drawing, int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.scale(size / DRAWN_SIZE, size / DRAWN_SIZE);
        Matcher rectangle = RECTANGLE.matcher(drawing);
        while (rectangle.find()) {
            double arc = 2 * number(rectangle, 5);
            canvas.setColor(Color.decode(rectangle.group(6)));
            canvas.fill(
                    new RoundRectangle2D.Double(
                            number(rectangle, 1),
                            number(rectangle, 2),
                            number(rectangle, 3),
                            number(rectangle, 4),
                            arc,
                            arc));
        }
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static double number(Matcher rectangle, int group) {
        return Double.parseDouble(rectangle.group(group));
    }

    /// Windows: a directory of 16 bytes an image, then the images as PNG. 256 is written as 0.
    private static byte[] ico(Map<Integer, byte[]> images) {
        Map<Integer, byte[]> fitting = new TreeMap<>(images);
        fitting.keySet().removeIf(size -> size > 256);
        int offset = 6 + 16 * fitting.size();
        ByteBuffer file = littleEndian(offset + bytesIn(fitting));
        file.putShort((short) 0).putShort((short) 1).putShort((short) fitting.size());
        for (Map.Entry<Integer, byte[]> image : fitting.entrySet()) {
            byte side = (byte) (image.getKey() % 256);
            file.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            file.putInt(image.getValue().length).putInt(offset);
            offset += image.getValue().length;
        }
        fitting.values().forEach(file::put);
        return file.array();
    }

    /// macOS: a sequence of blocks, each a four-letter type, its length and a PNG.
    private static byte[] icns(Map<Integer, byte[]> images) {
        Map<Integer, String> types = new TreeMap<>(Map.of(128, "ic07", 256, "ic08", 512, "ic09"));
        Map<Integer, byte[]> fitting = new TreeMap<>(images);
        fitting.keySet().retainAll(types.keySet());
        int length = 8 + 8 * fitting.size() + bytesIn(fitting);
        ByteBuffer file = ByteBuffer.allocate(length);
        file.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(length);
        fitting.forEach(
                (size, image) ->
                        file.put(types.get(size).getBytes(StandardCharsets.US_ASCII))
                                .putInt(8 + image.length)
                                .put(image));
        return file.array();
    }

    private static ByteBuffer littleEndian(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int bytesIn(Map<Integer, byte[]> images) {
        return images.values().stream().mapToInt(image -> image.length).sum();
    }
}
