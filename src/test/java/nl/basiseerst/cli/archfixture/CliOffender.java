package nl.basiseerst.cli.archfixture;

import ch.qos.logback.classic.Level;

import com.google.ortools.sat.CpModel;

import javafx.scene.Node;

import nl.basiseerst.agenda.archfixture.AgendaOffender;
import nl.basiseerst.app.archfixture.AppOffender;
import nl.basiseerst.crypto.archfixture.CryptoOffender;
import nl.basiseerst.exchange.archfixture.ExchangeOffender;
import nl.basiseerst.holidays.archfixture.HolidaysOffender;
import nl.basiseerst.persistence.archfixture.PersistenceOffender;
import nl.basiseerst.report.archfixture.ReportOffender;
import nl.basiseerst.sharing.archfixture.SharingOffender;
import nl.basiseerst.solver.archfixture.SolverOffender;
import nl.basiseerst.tables.archfixture.TablesOffender;
import nl.basiseerst.ui.archfixture.UiOffender;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;

import picocli.CommandLine;

import tools.jackson.core.JsonParser;

import java.sql.Connection;

import javax.print.PrintService;

/// Knows everything that the layer `cli` must not know, and some that it may.
public record CliOffender(
        AgendaOffender agenda,
        PersistenceOffender persistence,
        ExchangeOffender exchange,
        SolverOffender solver,
        ReportOffender report,
        CryptoOffender crypto,
        SharingOffender sharing,
        UiOffender ui,
        HolidaysOffender holidays,
        TablesOffender tables,
        AppOffender app,
        Connection sql,
        DSLContext jooq,
        Flyway flyway,
        CpModel engine,
        Argon2BytesGenerator argon2,
        PDDocument pdf,
        PrintService printer,
        CommandLine commands,
        JsonParser json,
        Level log,
        Node window) {}
