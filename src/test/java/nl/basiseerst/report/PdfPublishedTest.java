package nl.basiseerst.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.overview.DayOverview;
import nl.basiseerst.application.overview.MemberOverview;
import nl.basiseerst.application.overview.Overview;
import nl.basiseerst.application.overview.RoomsOverview;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.PrintedSamples;
import nl.basiseerst.testing.Samples;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

/// What was published, and what changed since, on paper; and who is in which room.
class PdfPublishedTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-20T16:05");

    private final PracticePlan linde = PrintedSamples.withRooms(Samples.plan("linde"));

    private PracticePlan published() {
        Publication publication =
                Publication.next(PrintedSamples.WEEK, null, linde.blocks(), linde.absences(), NOW);
        return EditedPlan.of(linde, List.of(new Edit.Add(publication)));
    }

    private List<Block> ownOf(String member) {
        return linde.blocks().stream()
                .filter(b -> b.member().equals(member))
                .filter(b -> PrintedSamples.WEEK.contains(b.date()))
                .toList();
    }

    private PracticePlan changed() {
        List<Block> own = ownOf("rahmani");
        Block moved = own.get(1);
        return EditedPlan.of(
                published(),
                List.of(
                        new Edit.Update(own.getFirst().withRoom(null)),
                        new Edit.Update(moved.of("dewit", moved.date()))));
    }

    private static String text(Overview overview, String name) throws IOException {
        return text(overview, name, Messages.DUTCH);
    }

    private static String text(Overview overview, String name, Locale language) throws IOException {
        byte[] pdf = new PdfOverviewWriter(new Messages(language)).prepare(overview).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Path folder = Path.of("target/screenshots");
            Files.createDirectories(folder);
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(0, 110, ImageType.GRAY),
                    "png",
                    folder.resolve("paper-" + name + ".png").toFile());
            return new PDFTextStripper().getText(document);
        }
    }

    private static Overview week(PracticePlan plan) {
        return PrintedSamples.week(plan, PrintedSamples.WEEK, PrintedSamples.DISPLACED);
    }

    private static Overview member(PracticePlan plan, String id) {
        return MemberOverview.of(
                plan,
                id,
                List.of(PrintedSamples.WEEK),
                PrintedSamples.checks(plan),
                PrintedSamples.stamp(plan));
    }

    @Test
    void theWallSaysWhetherAWeekWasPublished() throws IOException {
        assertTrue(text(week(linde), "draft").contains("Concept"));
        String published = text(week(published()), "published");
        assertTrue(published.contains("Versie 1"));
        assertFalse(published.contains("*"));
        String changed = text(week(changed()), "changed");
        assertTrue(changed.contains("* gewijzigd sinds versie 1"), changed);
        assertEquals(3, count(changed, "* ") - 1, "two blocks, and the place one left");
        assertTrue(changed.contains("vervallen"));
        assertTrue(text(week(changed()), "changed-en", Locale.ENGLISH).contains("* changed since"));
    }

    @Test
    void somebodySeesWhatChangedForThem() throws IOException {
        String rahmani = text(member(changed(), "rahmani"), "member-changed");
        assertTrue(rahmani.contains("* gewijzigd sinds versie 1"), rahmani);
        assertTrue(rahmani.contains("vervallen"), rahmani);
        String other = text(member(changed(), linde.members().getLast().id()), "member-unchanged");
        assertFalse(other.contains("*"), other);
        assertTrue(other.contains("Versie 1"), other);
    }

    @Test
    void everyRoomHasItsPeople() throws IOException {
        RoomsOverview rooms =
                RoomsOverview.of(linde, PrintedSamples.WEEK, PrintedSamples.stamp(linde));
        String text = text(rooms, "rooms");
        assertTrue(text.contains("Ruimtes week 49"), text);
        linde.rooms().forEach(room -> assertTrue(text.contains(room.name()), room.name()));
        long stays =
                rooms.rooms().stream()
                        .flatMap(room -> room.days().stream())
                        .mapToLong(List::size)
                        .sum();
        long worked =
                PrintedSamples.week(linde, PrintedSamples.WEEK, PrintedSamples.SAFE)
                        .groups()
                        .stream()
                        .flatMap(g -> g.rows().stream())
                        .flatMap(r -> r.cells().stream())
                        .mapToLong(c -> c.blocks().size())
                        .sum();
        assertEquals(worked, stays, "everybody stands in one room");
        assertEquals(0, rooms.roomless());
        PracticePlan without = Samples.plan("linde");
        RoomsOverview bare =
                RoomsOverview.of(without, PrintedSamples.WEEK, PrintedSamples.stamp(without));
        long none =
                without.blocks().stream()
                        .filter(b -> PrintedSamples.WEEK.contains(b.date()) && b.room() == null)
                        .filter(b -> needsRoom(without, b))
                        .count();
        assertTrue(none > 1);
        assertEquals(none, bare.roomless());
        String paper = text(bare, "rooms-linde").replaceAll("\\s+", " ");
        assertTrue(
                paper.contains(none + " blokken hebben een ruimte nodig en hebben er geen"), paper);
        assertTrue(text(rooms, "rooms-en", Locale.ENGLISH).contains("Rooms week 49"));
    }

    private static boolean needsRoom(PracticePlan plan, Block block) {
        return plan.sessionTypes().stream()
                .anyMatch(s -> s.id().equals(block.session()) && s.roomType() != null);
    }

    @Test
    void twoRoomsOfOneNameEachHaveTheirOwnPeople() {
        List<Edit> renamed =
                linde.rooms().stream()
                        .<Edit>map(r -> new Edit.Update(new Room(r.id(), "Spreekkamer", r.type())))
                        .toList();
        PracticePlan alike = EditedPlan.of(linde, renamed);
        RoomsOverview rooms =
                RoomsOverview.of(alike, PrintedSamples.WEEK, PrintedSamples.stamp(alike));
        RoomsOverview apart =
                RoomsOverview.of(linde, PrintedSamples.WEEK, PrintedSamples.stamp(linde));
        assertEquals(stayed(apart), stayed(rooms));
    }

    private static List<Integer> stayed(RoomsOverview overview) {
        return overview.rooms().stream()
                .map(room -> room.days().stream().mapToInt(List::size).sum())
                .toList();
    }

    @Test
    void theSheetOfADaySaysWhatChangedOfThatDay() throws IOException {
        Block moved = ownOf("rahmani").get(1);
        String changed = text(day(changed(), moved.date()), "day-changed");
        assertTrue(changed.contains("* gewijzigd sinds versie 1"), changed);
        assertTrue(changed.contains("vervallen"), changed);
        LocalDate other = PrintedSamples.WEEK.sunday().minusDays(2);
        String same = text(day(changed(), other), "day-unchanged");
        assertTrue(same.contains("Versie 1"), same);
        assertFalse(same.contains("*"), same);
        assertTrue(text(day(linde, other), "day-draft").contains("Concept"));
    }

    @Test
    void theSheetOfADayNamesWhoDoesNotComeAnyMore() throws IOException {
        LocalDate date = ownOf("rahmani").getFirst().date();
        List<Edit> off =
                ownOf("rahmani").stream()
                        .filter(block -> block.date().equals(date))
                        .<Edit>map(Edit.Remove::new)
                        .toList();
        String sheet = text(day(EditedPlan.of(published(), off), date), "day-off");
        assertTrue(sheet.contains("R. Rahmani"), sheet);
        assertEquals(off.size(), count(sheet, "vervallen"), sheet);
    }

    @Test
    void theSheetOfADayTellsOfAnEveningThatIsNoLongerThere() throws IOException {
        Block last =
                ownOf("rahmani").stream()
                        .filter(b -> b.date().equals(ownOf("rahmani").getFirst().date()))
                        .toList()
                        .getLast();
        Block evening = last.withSpan(TimeSpan.of("17:30", "20:00"));
        PracticePlan late = EditedPlan.of(linde, List.of(new Edit.Update(evening)));
        Publication told =
                Publication.next(PrintedSamples.WEEK, null, late.blocks(), late.absences(), NOW);
        PracticePlan off =
                EditedPlan.of(late, List.of(new Edit.Add(told), new Edit.Remove(evening)));
        String sheet = text(day(off, evening.date()), "day-evening-off");
        assertEquals(1, count(sheet, "vervallen"), sheet);
        assertTrue(sheet.contains("17:30–20:00"), sheet);
    }

    @Test
    void theRoomsNameWhoGaveTheRoomToSomebodyElse() throws IOException {
        Block block =
                ownOf("rahmani").stream().filter(b -> b.room() != null).findFirst().orElseThrow();
        Block theirs = block.of("dewit", block.date());
        PracticePlan given = EditedPlan.of(published(), List.of(new Edit.Update(theirs)));
        assertEquals(1, count(text(rooms(given), "rooms-given"), "vervallen"));
    }

    @Test
    void theRoomsHaveASaturdayOnWhichThereWasWork() throws IOException {
        Block extra =
                ownOf("rahmani").getFirst().of("rahmani", PrintedSamples.WEEK.monday().plusDays(5));
        Block saturday = extra.withId("zaterdag").withRoom("sk1");
        PracticePlan with = EditedPlan.of(linde, List.of(new Edit.Add(saturday)));
        Publication told =
                Publication.next(PrintedSamples.WEEK, null, with.blocks(), with.absences(), NOW);
        PracticePlan off =
                EditedPlan.of(with, List.of(new Edit.Add(told), new Edit.Remove(saturday)));
        String sheet = text(rooms(off), "rooms-saturday-off");
        assertEquals(1, count(sheet, "vervallen"), sheet);
    }

    @Test
    void theRoomsSayWhatChanged() throws IOException {
        String changed = text(rooms(changed()), "rooms-changed");
        assertTrue(changed.contains("* gewijzigd sinds versie 1"), changed);
        assertEquals(
                4,
                count(changed, "* "),
                "the line, two who left a room, the block of somebody else");
        assertEquals(2, count(changed, "vervallen"), changed);
        String published = text(rooms(published()), "rooms-published");
        assertTrue(published.contains("Versie 1"), published);
        assertFalse(published.contains("*"), published);
        assertTrue(text(rooms(linde), "rooms-draft").contains("Concept"));
    }

    private static Overview day(PracticePlan plan, LocalDate date) {
        return DayOverview.of(
                plan, date, null, PrintedSamples.checks(plan), PrintedSamples.stamp(plan));
    }

    private static Overview rooms(PracticePlan plan) {
        return RoomsOverview.of(plan, PrintedSamples.WEEK, PrintedSamples.stamp(plan));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
