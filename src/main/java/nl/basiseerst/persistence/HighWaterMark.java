package nl.basiseerst.persistence;

import nl.basiseerst.persistence.file.Extent;

import org.h2.engine.Constants;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/// How far the data of a folder had come, kept in a file of its own beside them: `praktijk.state`.
/// Data that are behind it have fallen back, and the program says so instead of going on with them
/// (docs/decisions/0070).
///
/// It is written after a change is durable, so a crash leaves it behind the data, never before
/// them.
///
/// @param change number of the last change
/// @param schema newest migration the data have had
/// @param h2 version of H2 that wrote the data
/// @param time when that change was stored
/// @param bytes what the data file begins with, unknown if H2 is writing it anew
/// @param chain the link of that change in the change log, 64 hexadecimal digits; null if the mark
///   does not tell, as those of older versions of the program do not
public record HighWaterMark(
        long change, int schema, String h2, Instant time, Extent bytes, @Nullable String chain) {

    /// Name of the file in the data folder.
    public static final String FILE = "praktijk.state";

    private static final String NEW_FILE = FILE + ".new";

    private static final Pattern LINK = Pattern.compile("[0-9a-f]{64}");

    static HighWaterMark now(long change, @Nullable String chain, Instant time, Extent bytes) {
        return new HighWaterMark(
                change, SchemaVersion.NEWEST, Constants.VERSION, time, bytes, chain);
    }

    /// The same, of other bytes.
    public HighWaterMark with(Extent other) {
        return new HighWaterMark(change, schema, h2, time, other, chain);
    }

    /// Keeps the mark of a folder under another name, beside data that are kept aside.
    public static void keep(Path folder, Path under) throws IOException {
        if (Files.exists(folder.resolve(FILE))) {
            Files.copy(folder.resolve(FILE), under, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Gives a folder the mark back that was kept so.
    public static void takeBack(Path folder, Path under) throws IOException {
        if (Files.exists(under)) {
            Files.move(under, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// The number of the last change that such a mark tells; 0 if there is none that is whole.
    public static long lastChange(Path under) throws IOException {
        return Files.exists(under)
                ? parse(new String(Files.readAllBytes(under), StandardCharsets.ISO_8859_1))
                        .map(HighWaterMark::change)
                        .orElse(0L)
                : 0;
    }

    /// Takes the mark of a folder away: to be done just before other data are put in the place of
    /// those that are there. The next opening writes it anew.
    public static void forget(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }

    /// The mark of a folder; empty if there is none that is whole, which is no alarm.
    public static Optional<HighWaterMark> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        return parse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }

    private static Optional<HighWaterMark> parse(String text) {
        int end = text.indexOf("check=");
        if (end < 0
                || !text.substring(end).strip().equals("check=" + check(text.substring(0, end)))) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (String line : text.lines().toList()) {
            int equals = line.indexOf('=');
            values.put(line.substring(0, Math.max(0, equals)), line.substring(equals + 1));
        }
        try {
            return Optional.of(
                    new HighWaterMark(
                            Long.parseLong(values.getOrDefault("change", "")),
                            Integer.parseInt(values.getOrDefault("schema", "")),
                            values.getOrDefault("h2", ""),
                            Instant.parse(values.getOrDefault("time", "")),
                            new Extent(
                                    Long.parseLong(values.getOrDefault("bytes", "")),
                                    Long.parseLong(values.getOrDefault("crc32c", ""), 16)),
                            link(values.get("chain"))));
        } catch (NumberFormatException | DateTimeParseException ofAnotherForm) {
            return Optional.empty();
        }
    }

    private static @Nullable String link(@Nullable String told) {
        return told != null && LINK.matcher(told).matches() ? told : null;
    }

    private String text() {
        String lines =
                String.join(
                        "\n",
                        List.of(
                                "# BasisEerst",
                                "change=" + change,
                                "schema=" + schema,
                                "h2=" + h2,
                                "time=" + time,
                                "bytes=" + bytes.length(),
                                "crc32c=" + Long.toHexString(bytes.checksum()),
                                ""));
        if (chain != null) {
            lines += "chain=" + chain + "\n";
        }
        return lines + "check=" + check(lines) + "\n";
    }

    private static String check(String text) {
        CRC32C sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.ISO_8859_1));
        return Long.toHexString(sum.getValue());
    }

    /// Puts this in the place of the mark that is there, in one step.
    public void write(Path folder) throws IOException {
        Path unfinished = folder.resolve(NEW_FILE);
        try {
            writeForced(unfinished);
            Files.move(
                    unfinished,
                    folder.resolve(FILE),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException notWritten) {
            Files.deleteIfExists(unfinished); // on a full disk every block counts
            throw notWritten;
        }
    }

    private void writeForced(Path file) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer text = ByteBuffer.wrap(text().getBytes(StandardCharsets.ISO_8859_1));
            while (text.hasRemaining()) {
                channel.write(text);
            }
            channel.force(false);
        }
    }
}
