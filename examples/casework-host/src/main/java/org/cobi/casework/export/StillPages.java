package org.cobi.casework.export;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fetches the pages of a running host, one link after the other, and writes them into a folder with
 * links between the files. What needs a host behind it is left out of them.
 */
public final class StillPages {
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
  private static final Pattern EPISODE = Pattern.compile("/episodes/([^/?]+)");
  private static final Pattern WEEK = Pattern.compile("/weeks/([^/?]+)/([^/?]+)");
  private static final int OK = 200;

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private final URI host;
  private final Path folder;
  private final Map<String, Path> written = new LinkedHashMap<>();

  /** Pages of a host, into a folder. */
  public StillPages(URI host, Path folder) {
    this.host = host;
    this.folder = folder;
  }

  /** Writes everything that can be reached from the caseload; says which path became which file. */
  public Map<String, Path> write() throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Deque<String> toFetch = new ArrayDeque<>();
    toFetch.add("/");
    while (!toFetch.isEmpty()) {
      String path = toFetch.remove();
      Optional<String> name = fileOf(path);
      if (name.isPresent() && !written.containsKey(path)) {
        written.put(path, folder.resolve(name.get()));
        toFetch.addAll(fetch(path, folder.resolve(name.get())));
      }
    }
    return written;
  }

  private Deque<String> fetch(String path, Path file) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(host.resolve(path)).header("X-Casework-Still", "true").build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != OK) {
      throw new IOException("the host answered " + answer.statusCode());
    }
    Deque<String> links = new ArrayDeque<>();
    Matcher link = LINK.matcher(answer.body());
    StringBuilder page = new StringBuilder();
    while (link.find()) {
      links.add(link.group(1));
      String to = fileOf(link.group(1)).map(name -> "href=\"" + name + "\"").orElse("");
      link.appendReplacement(page, Matcher.quoteReplacement(to));
    }
    Files.writeString(file, link.appendTail(page).toString());
    return links;
  }

  /** The file of a path; empty for what needs a host. */
  private static Optional<String> fileOf(String path) {
    if (path.endsWith(".css")) {
      return Optional.of(path.substring(path.lastIndexOf('/') + 1));
    }
    if (path.equals("/")) {
      return Optional.of("caseload.html");
    }
    if (path.equals("/chart")) {
      return Optional.of("chart.html");
    }
    if (path.equals("/weeks")) {
      return Optional.of("week.html");
    }
    Matcher episode = EPISODE.matcher(path);
    if (episode.matches()) {
      return Optional.of("episode-" + episode.group(1) + ".html");
    }
    Matcher week = WEEK.matcher(path);
    return week.matches() ? Optional.of("week-" + week.group(1) + ".html") : Optional.empty();
  }
}
