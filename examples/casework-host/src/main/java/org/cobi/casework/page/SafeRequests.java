package org.cobi.casework.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every request must be and every answer carries: forms come from our own pages, nothing is
 * kept by caches, nothing runs or loads that is not ours.
 */
@Component
class SafeRequests extends OncePerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OUR_OWN = Set.of("same-origin", "none");
  private static final int FORBIDDEN = 403;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    if (!isStyle(request)) {
      response.setHeader("Cache-Control", "no-store");
    }
    if (READING.contains(request.getMethod()) || isOurs(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(FORBIDDEN);
    }
  }

  private static boolean isStyle(HttpServletRequest request) {
    return request.getRequestURI().endsWith(".css");
  }

  /** A form of ours, or a program that is no browser. */
  private static boolean isOurs(HttpServletRequest request) {
    Optional<String> site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site"));
    Optional<String> origin = Optional.ofNullable(request.getHeader("Origin"));
    return site.map(OUR_OWN::contains)
        .orElseGet(() -> origin.map(from -> isHere(from, request)).orElse(true));
  }

  private static boolean isHere(String origin, HttpServletRequest request) {
    try {
      return request.getHeader("Host").equals(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
