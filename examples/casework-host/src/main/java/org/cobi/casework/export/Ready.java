package org.cobi.casework.export;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.cobi.casework.CaseworkSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the host is, or writes its pages and ends it. */
@Component
class Ready {
  private static final PrintStream OUT = System.out;

  private final CaseworkSettings settings;

  Ready(CaseworkSettings settings) {
    this.settings = settings;
  }

  @EventListener
  void say(ApplicationReadyEvent event) throws IOException, InterruptedException {
    ConfigurableApplicationContext host = event.getApplicationContext();
    URI address =
        URI.create(
            "http://localhost:" + host.getEnvironment().getProperty("local.server.port") + "/");
    if (settings.export().filter(folder -> !folder.isBlank()).isEmpty()) {
      OUT.println("The casework host is ready: " + address);
      return;
    }
    Path folder = Path.of(settings.export().get()).toAbsolutePath();
    Map<String, Path> pages = new StillPages(address, folder).write();
    OUT.println("The same caseload as pages, " + pages.size() + " files:");
    pages.values().stream()
        .filter(file -> file.toString().endsWith(".html"))
        .limit(4)
        .forEach(file -> OUT.println("  " + file));
    System.exit(SpringApplication.exit(host));
  }
}
