package nl.basiseerst.ui.print;

import nl.basiseerst.application.overview.PageImage;
import nl.basiseerst.application.overview.PageImages;
import nl.basiseerst.application.overview.PreparedPages;
import nl.basiseerst.application.overview.PrintOrder;
import nl.basiseerst.application.overview.Printers;
import nl.basiseerst.application.overview.Printers.Printer;
import nl.basiseerst.application.usecase.PrintOverview;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.Printable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Where pages are made, drawn, kept and printed, all beside the JavaFX thread.
public final class PrintRoom {

    private final Function<Messages, PrintOverview> overviews;
    private final PageImages images;
    private final Printers printers;
    private final BackgroundWork storage;
    private final BackgroundWork paper;

    /// Pages, and what made them.
    record Made(PreparedPages pages, PrintOverview by) {}

    /// @param overviews in the language of the messages; called by `storage`
    /// @param storage runs its work one after another; every use of the store goes through it
    /// @param paper runs the rest, best more than one at a time: looking for printers may take long
    public PrintRoom(
            Function<Messages, PrintOverview> overviews,
            PageImages images,
            Printers printers,
            BackgroundWork storage,
            BackgroundWork paper) {
        this.overviews = overviews;
        this.images = images;
        this.printers = printers;
        this.storage = storage;
        this.paper = paper;
    }

    /// Makes the pages of what is stored when its turn comes: edits that were made before count.
    Job prepare(
            Printable asked,
            Messages language,
            Consumer<Made> onSuccess,
            Consumer<Throwable> onFailure) {
        return storage.start(
                progress -> {
                    progress.stopIfCancelled();
                    PrintOverview printing = overviews.apply(language);
                    PreparedPages pages =
                            switch (asked) {
                                case Printable.Week(var week) -> printing.week(week);
                                case Printable.InternalWeek(var week) ->
                                        printing.internalWeek(week);
                                case Printable.Day(var date) -> printing.day(date);
                                case Printable.Rooms(var week) -> printing.rooms(week);
                                case Printable.MemberWeek(var member, var week) ->
                                        printing.member(member, week);
                                case Printable.Ready(var ready, _) -> ready;
                            };
                    return new Made(pages, printing);
                },
                onSuccess,
                onFailure);
    }

    Job draw(
            PreparedPages pages,
            int page,
            double pixelsPerInch,
            Consumer<PageImage> onSuccess,
            Consumer<Throwable> onFailure) {
        return paper.start(
                progress -> {
                    progress.stopIfCancelled();
                    return images.draw(pages, page, pixelsPerInch);
                },
                onSuccess,
                onFailure);
    }

    Job look(Consumer<List<Printer>> onSuccess, Consumer<Throwable> onFailure) {
        return paper.start(_ -> printers.all(), onSuccess, onFailure);
    }

    Job print(
            PreparedPages pages,
            PrintOrder order,
            Consumer<PrintOrder> onSuccess,
            Consumer<Throwable> onFailure) {
        return paper.start(
                _ -> {
                    printers.print(pages, order);
                    return order;
                },
                onSuccess,
                onFailure);
    }

    Job keep(Made made, Path file, Consumer<Path> onSuccess, Consumer<Throwable> onFailure) {
        return paper.start(
                _ -> {
                    made.by().keep(made.pages(), file);
                    return file;
                },
                onSuccess,
                onFailure);
    }
}
