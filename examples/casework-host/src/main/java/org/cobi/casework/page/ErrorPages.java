package org.cobi.casework.page;

import jakarta.servlet.http.HttpServletRequest;
import org.cobi.casework.BusyEpisodeException;
import org.cobi.casework.UnknownEpisodeException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What a page says in plain words when it cannot be shown. */
@ControllerAdvice(basePackageClasses = ErrorPages.class)
class ErrorPages {
  private static final String VIEW = "error";
  private static final String KEY = "key";

  private final Layout layout;

  ErrorPages(Layout layout) {
    this.layout = layout;
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.NOT_FOUND)
  String unknown(UnknownEpisodeException problem, HttpServletRequest request, Model page) {
    return show("unknown", request, page);
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.FORBIDDEN)
  String notForYou(NotForThisReaderException problem, HttpServletRequest request, Model page) {
    return show("notForYou", request, page);
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
  String busy(BusyEpisodeException problem, HttpServletRequest request, Model page) {
    return show("busy", request, page);
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
  String notRecorded(NotRecordedException problem, HttpServletRequest request, Model page) {
    return show("notRecorded", request, page);
  }

  private String show(String key, HttpServletRequest request, Model page) {
    layout.fill(request, page);
    page.addAttribute(KEY, key);
    return VIEW;
  }
}
