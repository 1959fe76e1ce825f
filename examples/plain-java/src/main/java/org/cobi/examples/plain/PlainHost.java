package org.cobi.examples.plain;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.workflow.ProgrammeWorkflow;

/** Serves the episodes of one programme over HTTP, to this machine only. */
public final class PlainHost {
  private static final int THREADS = 8;

  private PlainHost() {}

  /** Listens on the port that is given, 8080 if none is; 0 takes any that is free. */
  public static void main(String[] arguments) throws IOException, SQLException {
    int port = arguments.length == 0 ? 8080 : Integer.parseInt(arguments[0]);
    String database =
        System.getenv().getOrDefault("COBI_DB_URL", "jdbc:h2:mem:plain;DB_CLOSE_DELAY=-1");
    ProgrammeWorkflow workflow = ProgrammeWorkflow.of(PublishedProgrammes.KSS_2018);
    JournalStore store = new JournalStore(database);
    store.createTable();
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer server = HttpServer.create(address, 0);
    server.createContext("/episodes/", new EpisodeDoor(workflow, store));
    server.setExecutor(Executors.newFixedThreadPool(THREADS));
    server.start();
    System.out.println("Listening on http://127.0.0.1:" + server.getAddress().getPort());
  }
}
