package nl.basiseerst.sharing.archfixture;

import ch.qos.logback.classic.Level;

import com.google.ortools.sat.CpModel;

import de.focus_shift.jollyday.core.HolidayManager;
import de.siegmar.fastcsv.reader.CsvReader;

import javafx.scene.Node;

import nl.basiseerst.agenda.archfixture.AgendaOffender;
import nl.basiseerst.app.archfixture.AppOffender;
import nl.basiseerst.cli.archfixture.CliOffender;
import nl.basiseerst.crypto.archfixture.CryptoOffender;
import nl.basiseerst.exchange.archfixture.ExchangeOffender;
import nl.basiseerst.holidays.archfixture.HolidaysOffender;
import nl.basiseerst.persistence.archfixture.PersistenceOffender;
import nl.basiseerst.report.archfixture.ReportOffender;
import nl.basiseerst.solver.archfixture.SolverOffender;
import nl.basiseerst.tables.archfixture.TablesOffender;
import nl.basiseerst.ui.archfixture.UiOffender;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;

import picocli.CommandLine;

import tools.jackson.core.JsonParser;

import java.sql.Connection;

import javax.crypto.Cipher;

/// Knows everything that the layer `sharing` must not know, and some that it may.
public record SharingOffender(
        AgendaOffender agenda,
        PersistenceOffender persistence,
        ExchangeOffender exchange,
        SolverOffender solver,
        ReportOffender report,
        HolidaysOffender holidays,
        TablesOffender tables,
        CryptoOffender crypto,
        CliOffender cli,
        UiOffender ui,
        AppOffender app,
        Connection sql,
        DSLContext jooq,
        Flyway flyway,
        CpModel engine,
        HolidayManager calendar,
        PDDocument pdf,
        Cipher cipher,
        CsvReader<?> csv,
        CommandLine commands,
        JsonParser json,
        Level log,
        Node window) {}
