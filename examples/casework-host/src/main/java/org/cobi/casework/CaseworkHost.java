package org.cobi.casework;

import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the host. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CaseworkHost {

  /** Made by the container. */
  public CaseworkHost() {}

  /**
   * Starts it; English by default, whatever the machine speaks. With a database of its own ({@code
   * COBI_DB_URL}) nobody is invented.
   */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.UK);
    SpringApplication host = new SpringApplication(CaseworkHost.class);
    if (System.getenv("COBI_DB_URL") != null) {
      host.setAdditionalProfiles("real");
    }
    host.run(arguments);
  }
}
