package org.cobi.casework.api;

import java.net.URI;
import org.cobi.casework.BusyEpisodeException;
import org.cobi.casework.DoubleBookingException;
import org.cobi.casework.UnknownEpisodeException;
import org.cobi.casework.page.NotForThisReaderException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What stands in the way on the host's side, as problem details. Nothing that was sent is repeated.
 */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

  @ExceptionHandler
  ProblemDetail unknown(UnknownEpisodeException problem) {
    return detail(HttpStatus.NOT_FOUND, "unknown-episode", "There is no such episode.");
  }

  @ExceptionHandler
  ProblemDetail notForYou(NotForThisReaderException problem) {
    return detail(HttpStatus.FORBIDDEN, "not-for-this-role", "It is not for your role.");
  }

  @ExceptionHandler
  ProblemDetail taken(DoubleBookingException problem) {
    return detail(
        HttpStatus.CONFLICT, "time-is-taken", "This time was taken by somebody else a moment ago.");
  }

  @ExceptionHandler
  ProblemDetail busy(BusyEpisodeException problem) {
    return detail(
        HttpStatus.SERVICE_UNAVAILABLE, "busy", "Others are working on this episode; try again.");
  }

  @ExceptionHandler
  ProblemDetail misuse(IllegalArgumentException problem) {
    return detail(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "misuse",
        "A date, a name or a reference cannot be used like this.");
  }

  private static ProblemDetail detail(HttpStatus status, String type, String title) {
    ProblemDetail detail = ProblemDetail.forStatus(status);
    detail.setType(URI.create("urn:casework:problem:" + type));
    detail.setTitle(title);
    return detail;
  }
}
