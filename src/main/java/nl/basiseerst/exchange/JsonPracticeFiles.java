package nl.basiseerst.exchange;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.FileFault;
import nl.basiseerst.application.FileFault.Kind;
import nl.basiseerst.application.PracticeFileFailure;
import nl.basiseerst.application.PracticeFiles;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.exchange.JsonText.Layout;

import tools.jackson.core.JacksonException;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Practice files in JSON. Safe for use by several threads.
public final class JsonPracticeFiles implements PracticeFiles {

    /// Many times a large practice; more is refused before it fills the memory.
    private static final long MOST_MEGABYTES = 100;

    private static final int MEGABYTE = 1_000_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public PracticePlan read(Path file) {
        requireReadable(file);
        try (InputStream bytes = Files.newInputStream(file);
                Reader characters = strictUtf8(bytes)) {
            requireNoByteOrderMark(characters);
            return JsonText.read(characters, PlanShape.plan());
        } catch (Misread misread) {
            throw new PracticeFileFailure(file, misread.path(), misread.fault(), misread);
        } catch (InvalidValue refused) {
            FileFault fault = new FileFault.Value(refused.expectation());
            throw new PracticeFileFailure(file, refused.path(), fault, refused);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Failure("practice-file-unreadable", unreadable, file);
        }
    }

    private static void requireReadable(Path file) {
        if (!Files.exists(file)) {
            throw new Failure("practice-file-absent", file);
        }
        if (!Files.isRegularFile(file)) {
            throw new Failure("practice-file-no-file", file);
        }
        try {
            long megabytes = Math.ceilDiv(Files.size(file), MEGABYTE);
            if (megabytes > MOST_MEGABYTES) {
                throw new Failure("practice-file-too-large", file, megabytes, MOST_MEGABYTES);
            }
        } catch (IOException unreadable) {
            throw new Failure("practice-file-unreadable", unreadable, file);
        }
    }

    private static Reader strictUtf8(InputStream bytes) {
        CharsetDecoder strict =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(bytes, strict));
    }

    private static void requireNoByteOrderMark(Reader characters) throws IOException {
        characters.mark(1);
        try {
            if (characters.read() == BYTE_ORDER_MARK) {
                throw notUtf8();
            }
        } catch (CharacterCodingException otherEncoding) {
            throw notUtf8();
        }
        characters.reset();
    }

    private static Misread notUtf8() {
        return new Misread("$", new FileFault.Form(Kind.UTF_8, List.of()));
    }

    @Override
    public void write(PracticePlan content, Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new Failure("practice-file-no-file", file);
        }
        try {
            WholeFile.write(file, out -> write(content, out));
        } catch (IOException | UncheckedIOException | JacksonException unwritable) {
            throw new Failure("practice-file-unwritable", unwritable, file);
        }
    }

    private void write(PracticePlan content, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        JsonText.write(writer, PlanShape.plan(), content, Layout.LINE_PER_THING);
        writer.write('\n');
        writer.flush();
    }
}
