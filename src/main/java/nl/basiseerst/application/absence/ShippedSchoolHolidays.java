package nl.basiseerst.application.absence;

import nl.basiseerst.domain.schedule.SchoolHoliday;
import nl.basiseerst.domain.schedule.SchoolHoliday.Region;
import nl.basiseerst.domain.schedule.SchoolHoliday.Season;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// The school holidays that come with the program, for a practice to begin with. They are not
/// official: what is not sourced has to be confirmed.
///
/// @param looked when they were looked up
/// @param all by first day, then by region
public record ShippedSchoolHolidays(LocalDate looked, List<Shipped> all) {

    private static final String FILE = "/absence/school-holidays.properties";
    private static final int PARTS = 4;

    /// A holiday of one region.
    ///
    /// @param source where it was found; empty for what is known in the field
    public record Shipped(
            Region region, Season season, LocalDate from, LocalDate to, String source) {

        /// As a practice keeps it.
        public SchoolHoliday holiday(String id) {
            return new SchoolHoliday(id, region, season, from, to, !source.isEmpty());
        }
    }

    public ShippedSchoolHolidays {
        all = List.copyOf(all);
    }

    /// Reads them.
    public static ShippedSchoolHolidays read() {
        Properties list = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                ShippedSchoolHolidays.class.getResourceAsStream(FILE)),
                        StandardCharsets.UTF_8)) {
            list.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable); // it is part of the program
        }
        LocalDate looked = LocalDate.parse(list.getProperty("looked", ""));
        List<Shipped> all = new ArrayList<>();
        for (String key : list.stringPropertyNames()) {
            if (!key.equals("looked")) {
                all.add(shipped(key.split("\\.", -1), list.getProperty(key).split(";", PARTS)));
            }
        }
        all.sort(Comparator.comparing(Shipped::from).thenComparing(Shipped::region));
        return new ShippedSchoolHolidays(looked, all);
    }

    private static Shipped shipped(String[] key, String[] value) {
        boolean sourced = value[2].equals("SOURCED");
        return new Shipped(
                Region.valueOf(key[2]),
                Season.valueOf(key[1]),
                LocalDate.parse(value[0]),
                LocalDate.parse(value[1]),
                sourced ? value[PARTS - 1] : "");
    }

    /// The one that a holiday of a practice was taken from, or looks like.
    public Optional<Shipped> like(SchoolHoliday holiday) {
        return all.stream()
                .filter(one -> one.region() == holiday.region() && one.season() == holiday.season())
                .filter(one -> one.from().equals(holiday.from()) && one.to().equals(holiday.to()))
                .findFirst();
    }

    /// Those of a region that are not over, without those the practice has for that season and
    /// year.
    public List<Shipped> missing(Region region, List<SchoolHoliday> kept, LocalDate today) {
        return all.stream()
                .filter(one -> one.region() == region && !one.to().isBefore(today))
                .filter(one -> kept.stream().noneMatch(other -> isSame(one, other)))
                .toList();
    }

    private static boolean isSame(Shipped one, SchoolHoliday other) {
        return one.region() == other.region()
                && one.season() == other.season()
                && one.from().getYear() == other.from().getYear();
    }
}
