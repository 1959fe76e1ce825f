package org.cobi.casework.page;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Objects;
import org.cobi.casework.CaseworkHost;
import org.cobi.casework.store.AuditTrail;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The host as it starts for a look, on a port of its own. One for all tests of pages. */
public final class RunningHost {
  private static final ConfigurableApplicationContext HOST = start();

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  /** A visitor with cookies of their own. */
  public RunningHost() {}

  private static ConfigurableApplicationContext start() {
    SpringApplication host = new SpringApplication(CaseworkHost.class);
    host.setDefaultProperties(Map.of("logging.level.root", "ERROR"));
    return host.run(
        "--server.port=0",
        "--logging.level.org.cobi=ERROR",
        "--spring.datasource.url=jdbc:h2:mem:pages;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
  }

  /** Where it is. */
  public static URI address() {
    String port = HOST.getEnvironment().getProperty("local.server.port");
    return URI.create("http://localhost:" + Objects.requireNonNull(port));
  }

  static AuditTrail audit() {
    return HOST.getBean(AuditTrail.class);
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(address().resolve(path)).GET());
  }

  HttpResponse<String> post(String path, String form) throws Exception {
    return send(
        HttpRequest.newBuilder(address().resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** Says who the visitor is. */
  RunningHost as(String reference) throws Exception {
    post("/who", "reference=" + reference);
    return this;
  }
}
