package nl.basiseerst.tables;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.table.Table;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// The first sheet of an Excel file that can be seen.
final class Workbook {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private Workbook() {}

    /// @throws Failure if it is no such file, is damaged or holds too much
    static Table read(Path file, String name) {
        PackedParts.require(file, name);
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
            Sheet sheet =
                    book.getSheets()
                            .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                            .findFirst()
                            .orElseThrow(() -> new Failure("table-empty", name));
            return read(sheet, name);
        } catch (Failure told) {
            throw told;
        } catch (IOException | RuntimeException damaged) {
            // What the library throws at a damaged file is of many kinds, so all of it is caught.
            throw new Failure("table-damaged", damaged, name);
        }
    }

    private static Table read(Sheet sheet, String name) throws IOException {
        RowsRead rows = new RowsRead(name);
        try (Stream<Row> stream = sheet.openStream()) {
            int place = 0;
            for (Iterator<Row> all = stream.iterator(); all.hasNext(); ) {
                Row row = all.next();
                place = Math.max(place + 1, row.getRowNum());
                rows.add(place, texts(row));
            }
        }
        return rows.table();
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            texts.add(cell == null ? "" : CellText.of(cell));
        }
        return texts;
    }
}
