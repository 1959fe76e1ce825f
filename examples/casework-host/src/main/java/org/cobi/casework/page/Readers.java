package org.cobi.casework.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.cobi.casework.CaseworkSettings;
import org.cobi.casework.people.Staff;
import org.cobi.casework.people.StaffMember;
import org.cobi.casework.words.Wording;
import org.cobi.model.audience.Audience;
import org.cobi.model.person.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Finds out who reads. Among invented people anybody may say who they are; with real ones a gateway
 * in front says it, and proves with a secret that it is the gateway.
 */
@Component
public class Readers implements HandlerMethodArgumentResolver {
  static final String SIGNED_IN = "who";
  private static final String SECRET = "X-Casework-Gateway";
  private static final String USER = "X-Casework-User";
  private static final String ROLE = "X-Casework-Role";
  private static final String AUDIENCE = "X-Casework-Audience";

  private final CaseworkSettings settings;
  private final MessageSource messages;

  Readers(CaseworkSettings settings, MessageSource messages) {
    this.settings = settings;
    this.messages = messages;
    if (!settings.invented()
        && settings.gatewaySecret().filter(text -> !text.isBlank()).isEmpty()) {
      throw new IllegalStateException(
          "with real data a gateway must vouch for users: set COBI_GATEWAY_SECRET");
    }
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Reader.class;
  }

  @Override
  public Reader resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binder) {
    HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
    if (request == null) {
      throw new IllegalStateException("this is no request of a browser");
    }
    return of(request);
  }

  /** Who sends a request. */
  Reader of(HttpServletRequest request) {
    StaffMember who = settings.invented() ? signedIn(request) : vouchedFor(request);
    return new Reader(who, new Wording(messages, RequestContextUtils.getLocale(request)));
  }

  private static StaffMember signedIn(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> session.getAttribute(SIGNED_IN))
        .flatMap(reference -> Staff.find(reference.toString()))
        .orElse(Staff.MANAGER);
  }

  private StaffMember vouchedFor(HttpServletRequest request) {
    String expected = settings.gatewaySecret().orElseThrow();
    String sent = Optional.ofNullable(request.getHeader(SECRET)).orElse("");
    boolean vouched =
        MessageDigest.isEqual(
            sent.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    String user = request.getHeader(USER);
    String role = request.getHeader(ROLE);
    if (!vouched || user == null || role == null) {
      throw new NotSignedInException();
    }
    try {
      return StaffMember.of(
          Role.valueOf(role),
          user,
          Audience.ofCode(Optional.ofNullable(request.getHeader(AUDIENCE)).orElse("")));
    } catch (IllegalArgumentException unknown) {
      throw new NotSignedInException();
    }
  }
}
