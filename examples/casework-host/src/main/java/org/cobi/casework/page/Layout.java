package org.cobi.casework.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.cobi.casework.CaseworkSettings;
import org.cobi.model.time.LondonTime;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page shows: who reads, that people are invented, the other language. */
@ControllerAdvice(basePackageClasses = Layout.class)
class Layout {
  /** Asks for a page without anything that needs this host behind it. */
  private static final String STILL = "X-Casework-Still";

  private final CaseworkSettings settings;
  private final Clock clock;
  private final Readers readers;

  Layout(CaseworkSettings settings, Clock clock, Readers readers) {
    this.settings = settings;
    this.clock = clock;
    this.readers = readers;
  }

  @ModelAttribute
  void fill(HttpServletRequest request, Model page) {
    Reader reader = readers.of(request);
    page.addAttribute("invented", settings.invented());
    page.addAttribute("reader", reader);
    page.addAttribute("still", request.getHeader(STILL) != null);
    page.addAttribute("lang", reader.words().language().getLanguage());
    page.addAttribute("path", request.getRequestURI());
    page.addAttribute("today", reader.words().dates().fullDate(LondonTime.dayOf(clock.instant())));
  }
}
