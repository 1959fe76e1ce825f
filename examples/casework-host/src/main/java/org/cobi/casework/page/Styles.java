package org.cobi.casework.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.webjars.WebJarVersionLocator;

/**
 * The style sheet of govuk-frontend without its typeface, which is for government services alone. A
 * browser would ask for it even where nothing is set in it.
 */
@Controller
class Styles {
  private static final String SHEET = "dist/govuk/govuk-frontend.min.css";
  private static final String FACES = "@font-face\\{[^}]*}";
  private static final String LICENCE_OF_FACES = "/\\*! Copyright[^*]*\\*/";
  private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

  private final byte[] sheet;

  Styles() throws IOException {
    String path =
        Objects.requireNonNull(
            new WebJarVersionLocator().fullPath("govuk-frontend", SHEET), "govuk-frontend");
    try (InputStream stream =
        Objects.requireNonNull(Styles.class.getClassLoader().getResourceAsStream(path), path)) {
      String original = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      sheet =
          original
              .replaceAll(FACES, "")
              .replaceAll(LICENCE_OF_FACES, "")
              .replace("GDS Transport,", "")
              .getBytes(StandardCharsets.UTF_8);
    }
  }

  @GetMapping("/govuk-frontend.css")
  ResponseEntity<byte[]> sheet() {
    return ResponseEntity.ok()
        .contentType(CSS)
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
        .body(sheet);
  }
}
