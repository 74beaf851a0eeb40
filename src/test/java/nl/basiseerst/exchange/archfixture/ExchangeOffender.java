package nl.basiseerst.exchange.archfixture;

import ch.qos.logback.classic.Level;

import com.google.ortools.sat.CpModel;

import de.siegmar.fastcsv.reader.CsvReader;

import javafx.scene.Node;

import nl.basiseerst.agenda.archfixture.AgendaOffender;
import nl.basiseerst.app.archfixture.AppOffender;
import nl.basiseerst.cli.archfixture.CliOffender;
import nl.basiseerst.crypto.archfixture.CryptoOffender;
import nl.basiseerst.holidays.archfixture.HolidaysOffender;
import nl.basiseerst.persistence.archfixture.PersistenceOffender;
import nl.basiseerst.report.archfixture.ReportOffender;
import nl.basiseerst.sharing.archfixture.SharingOffender;
import nl.basiseerst.solver.archfixture.SolverOffender;
import nl.basiseerst.tables.archfixture.TablesOffender;
import nl.basiseerst.ui.archfixture.UiOffender;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;

import picocli.CommandLine;

import tools.jackson.core.JsonParser;

import java.sql.Connection;

/// Knows everything that the layer `exchange` must not know, and some that it may.
public record ExchangeOffender(
        AgendaOffender agenda,
        PersistenceOffender persistence,
        SolverOffender solver,
        ReportOffender report,
        CryptoOffender crypto,
        SharingOffender sharing,
        CliOffender cli,
        UiOffender ui,
        HolidaysOffender holidays,
        TablesOffender tables,
        AppOffender app,
        Connection sql,
        DSLContext jooq,
        Flyway flyway,
        CpModel engine,
        PDDocument pdf,
        CsvReader<?> csv,
        CommandLine commands,
        JsonParser json,
        Level log,
        Node window) {}
