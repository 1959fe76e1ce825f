package org.cobi.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.cobi.json.CobiJsonException;
import org.cobi.json.interop.ProblemDetails;
import org.cobi.workflow.Decision;
import org.cobi.workflow.Handled;
import org.cobi.workflow.audit.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Answers refusals as problem details: a refused decision and a refused access that a controller
 * returns, and a document that cannot be read.
 *
 * <p>A controller returns {@link Decision}, {@link Handled} or {@link Access} and need not look
 * whether it was refused. The status then comes from the refusal. What was granted is written as
 * what it is. Applications that want other answers give a bean of this type of their own.
 */
@RestControllerAdvice
@Order(RefusalAdvice.BEFORE_THE_APPLICATIONS_OWN)
public class RefusalAdvice implements ResponseBodyAdvice<Object> {
  static final int BEFORE_THE_APPLICATIONS_OWN = Ordered.HIGHEST_PRECEDENCE + 1000;

  /** One for any application. */
  public RefusalAdvice() {}

  /** The answer to a document that cannot be read, wherever in the chain of causes it is said. */
  @ExceptionHandler(CobiJsonException.class)
  public ResponseEntity<byte[]> unreadable(CobiJsonException refused) {
    ProblemDetails problem = ProblemDetails.of(refused);
    return ResponseEntity.status(problem.status())
        .contentType(MediaType.parseMediaType(ProblemDetails.MEDIA_TYPE))
        .body(problem.write().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public boolean supports(
      MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returned,
      MediaType selected,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    Object content = granted(body);
    Optional<ProblemDetails> refusal = refusal(content);
    refusal.ifPresent(problem -> write(problem, response));
    return refusal.isPresent() ? null : answer(content);
  }

  /** What is behind an access that was granted; anything else is itself. */
  private static @Nullable Object granted(@Nullable Object body) {
    return body instanceof Access.Granted<?> granted ? granted.content() : body;
  }

  private static Optional<ProblemDetails> refusal(@Nullable Object content) {
    if (content instanceof Access.Refused<?> refused) {
      return Optional.of(ProblemDetails.of(refused));
    }
    return answer(content) instanceof Decision.Refused refused
        ? Optional.of(ProblemDetails.of(refused))
        : Optional.empty();
  }

  /** Of what was handled, the decision; the journal stays inside. */
  private static @Nullable Object answer(@Nullable Object content) {
    return content instanceof Handled handled ? handled.decision() : content;
  }

  private static void write(ProblemDetails problem, ServerHttpResponse response) {
    byte[] text = problem.write().getBytes(StandardCharsets.UTF_8);
    response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
    response.getHeaders().setContentType(MediaType.parseMediaType(ProblemDetails.MEDIA_TYPE));
    response.getHeaders().setContentLength(text.length);
    try {
      response.getBody().write(text);
      response.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
