package nl.basiseerst.ui.theme;

import java.util.List;

/// An opaque colour in linear light, with what people see of it.
record Tint(double red, double green, double blue) {

    /// How the three sums of red, green and blue come about for someone who is colour-blind
    /// (Machado, Oliveira and Fernandes 2009, severity 1).
    record Sight(String name, Sum red, Sum green, Sum blue) {

        static final List<Sight> ALL =
                List.of(
                        new Sight("full", new Sum(1, 0, 0), new Sum(0, 1, 0), new Sum(0, 0, 1)),
                        new Sight(
                                "protanopia",
                                new Sum(0.152286, 1.052583, -0.204868),
                                new Sum(0.114503, 0.786281, 0.099216),
                                new Sum(-0.003882, -0.048116, 1.051998)),
                        new Sight(
                                "deuteranopia",
                                new Sum(0.367322, 0.860646, -0.227968),
                                new Sum(0.280085, 0.672501, 0.047413),
                                new Sum(-0.011820, 0.042940, 0.968881)),
                        new Sight(
                                "tritanopia",
                                new Sum(1.255528, -0.076749, -0.178779),
                                new Sum(-0.078411, 0.930809, 0.147602),
                                new Sum(0.004733, 0.691367, 0.303900)));
    }

    /// How much of each light is in one that is seen.
    record Sum(double ofRed, double ofGreen, double ofBlue) {

        double of(Tint tint) {
            double sum = ofRed * tint.red + ofGreen * tint.green + ofBlue * tint.blue;
            return Math.clamp(sum, 0.0, 1.0);
        }
    }

    /// @param hex as `#0a5ca8`
    static Tint of(String hex) {
        if (!hex.matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException("Not an opaque colour: " + hex);
        }
        return new Tint(linear(hex, 1), linear(hex, 3), linear(hex, 5));
    }

    /// Contrast by WCAG 2.2, from 1 to 21.
    double contrastWith(Tint other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /// Distance in CIE Lab; 2.3 is just noticeable to full sight.
    double distanceTo(Tint other, Sight sight) {
        List<Double> mine = seen(sight).lab();
        List<Double> theirs = other.seen(sight).lab();
        double squares = 0;
        for (int i = 0; i < mine.size(); i++) {
            squares += Math.pow(mine.get(i) - theirs.get(i), 2);
        }
        return Math.sqrt(squares);
    }

    private double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    private Tint seen(Sight sight) {
        return new Tint(sight.red.of(this), sight.green.of(this), sight.blue.of(this));
    }

    private List<Double> lab() {
        double x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
        double y = root(luminance());
        double z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
        return List.of(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }

    private static double linear(String hex, int from) {
        double share = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
