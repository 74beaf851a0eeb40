package nl.basiseerst.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Makes an input into another one, the same for the same seed.
final class Mutation {

    /// What parsers stumble over: marks of the formats, ends of ranges, half characters.
    private static final List<byte[]> WORDS =
            List.of(
                            "{",
                            "}",
                            "[",
                            "]",
                            "\"",
                            "'",
                            ",",
                            ";",
                            "\t",
                            "\r\n",
                            "\\",
                            "\\u0000",
                            "\\ud800",
                            "null",
                            "true",
                            "-1",
                            "0",
                            "1e309",
                            "-0.0",
                            "NaN",
                            "99999999999999999999",
                            "2147483648",
                            "0000-00-00",
                            "2026-02-30",
                            "2026-W54",
                            "-999999999-01-01",
                            "24:00",
                            "25:61",
                            "=1+1",
                            "@",
                            "'=",
                            "sep=;",
                            "<",
                            ">",
                            "&#0;",
                            "&a;",
                            "<!DOCTYPE a>",
                            "<![CDATA[",
                            "]]>",
                            "<c r=\"XFD1048576\">",
                            "r=\"A0\"",
                            "t=\"s\"",
                            "t=\"d\"",
                            "<v>1e999</v>",
                            "%00",
                            "../../x",
                            "id",
                            "members",
                            "\uFEFF",
                            "é",
                            "😀",
                            "\u202E",
                            "FILE_READ('/etc/passwd')",
                            ");\nDROP ALL OBJECTS;\n",
                            "$$",
                            "/*",
                            "--",
                            "U&'\\d800'",
                            "U&'\\+110000'",
                            "ARRAY [",
                            "ARRAY [ARRAY [NULL]]",
                            "DATE '0000-00-00'",
                            "-- schema 1\n",
                            "-- table x 1 2\n",
                            "1E999")
                    .stream()
                    .map(word -> word.getBytes(StandardCharsets.UTF_8))
                    .toList();

    private static final int MOST_BYTES = 60_000;

    private final SplittableRandom random;
    private final List<byte[]> corpus;

    Mutation(long seed, List<byte[]> corpus) {
        this.random = new SplittableRandom(seed);
        this.corpus = corpus;
    }

    /// The next input: one of the corpus with one change, or up to eight. Of a packed file mostly a
    /// part is changed and packed again, since a changed package is seldom one.
    byte[] next() {
        byte[] input = corpus.get(random.nextInt(corpus.size()));
        boolean packed = input.length > 2 && input[0] == 'P' && input[1] == 'K';
        boolean pressed = input.length > 2 && input[0] == 0x1f && input[1] == (byte) 0x8b;
        if ((!packed && !pressed) || random.nextInt(8) == 0) {
            return changed(input);
        }
        return packed ? repacked(input) : pressedAgain(input);
    }

    private byte[] changed(byte[] input) {
        byte[] bytes = input;
        int most = random.nextInt(3) > 0 ? 1 : 8;
        for (int times = 1 + random.nextInt(most); times > 0; times--) {
            bytes = once(bytes);
        }
        return bytes.length > Math.max(MOST_BYTES, input.length)
                ? Arrays.copyOf(bytes, MOST_BYTES)
                : bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + random.nextInt(40));
        return switch (random.nextInt(9)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> joined(bytes, at, new byte[0], end);
            case 2 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, end), at);
            case 3 -> joined(bytes, at, WORDS.get(random.nextInt(WORDS.size())), at);
            case 4 -> joined(bytes, at, WORDS.get(random.nextInt(WORDS.size())), end);
            case 5 -> joined(bytes, at, pieceOf(other()), end);
            case 6 -> joined(bytes, at, noise(), at);
            case 7 -> joined(bytes, at, pieceOf(bytes), end);
            default -> flipped(bytes);
        };
    }

    private byte[] other() {
        return corpus.get(random.nextInt(corpus.size()));
    }

    private byte[] pieceOf(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(200)));
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(6)];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] flipped(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        byte[] copy = bytes.clone();
        copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        return copy;
    }

    private static byte[] joined(byte[] bytes, int to, byte[] middle, int from) {
        byte[] all = Arrays.copyOf(bytes, to + middle.length + bytes.length - from);
        System.arraycopy(middle, 0, all, to, middle.length);
        System.arraycopy(bytes, from, all, to + middle.length, bytes.length - from);
        return all;
    }

    private byte[] pressedAgain(byte[] input) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(input));
                GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(changed(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] repacked(byte[] input) {
        Map<String, byte[]> parts = parts(input);
        List<String> names = new ArrayList<>(parts.keySet());
        if (names.isEmpty()) {
            return changed(input);
        }
        parts.computeIfPresent(names.get(random.nextInt(names.size())), (_, part) -> changed(part));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] input) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(input))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                parts.put(e.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
