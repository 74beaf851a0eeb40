package nl.basiseerst.application.archfixture;

import javafx.concurrent.Task;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

import javax.xml.parsers.SAXParserFactory;

/// Does everything that no class should.
@SuppressWarnings({"JavaUtilDate", "JavaTimeDefaultTimeZone", "SystemOut", "BanSerializableRead"})
final class MannersOffender {

    static int calls;

    LocalDate today() {
        return LocalDate.now();
    }

    LocalDate todayThere(ZoneId zone) {
        return LocalDate.now(zone);
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    Date date() {
        return new Date();
    }

    Calendar calendar() {
        return Calendar.getInstance();
    }

    void print() {
        System.out.println();
    }

    void complain() {
        System.err.println();
    }

    void trace(Throwable failure) {
        failure.printStackTrace();
    }

    Object objects(ObjectInputStream in) throws IOException, ClassNotFoundException {
        return in.readObject();
    }

    Object markup(SAXParserFactory parsers) {
        return parsers;
    }

    void interrupt(Thread thread) {
        thread.interrupt();
    }

    void cancelTask(Task<?> task) {
        task.cancel();
    }

    void cancelFuture(Future<?> future) {
        future.cancel(true);
    }

    void shutDown(ExecutorService executor) {
        executor.shutdownNow();
    }
}
