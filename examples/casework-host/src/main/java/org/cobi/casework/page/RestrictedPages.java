package org.cobi.casework.page;

import java.util.List;
import java.util.Optional;
import org.cobi.casework.Casework;
import org.cobi.casework.store.RestrictedFiles;
import org.cobi.casework.words.Wording;
import org.cobi.workflow.audit.Access;
import org.cobi.workflow.audit.AccessContext;
import org.cobi.workflow.audit.AuditSink;
import org.cobi.workflow.audit.Purpose;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.restricted.RestrictedFile;
import org.cobi.workflow.restricted.RestrictedFileId;
import org.cobi.workflow.restricted.RestrictedReading;
import org.cobi.workflow.restricted.RestrictedReport;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The victim's side: for those alone whose role reads it, for a purpose they name, and recorded
 * before anything is fetched. Others are not even told whether there is a file.
 */
@Controller
class RestrictedPages {
  private static final List<String> PURPOSES =
      List.of("SAFETY_PLANNING", "VICTIM_CONTACT", "RISK_REVIEW");

  private final Casework casework;
  private final RestrictedFiles files;
  private final AuditSink audit;

  RestrictedPages(Casework casework, RestrictedFiles files, AuditSink audit) {
    this.casework = casework;
    this.files = files;
    this.audit = audit;
  }

  @GetMapping("/restricted")
  String all(Reader reader, Model page) {
    mustRead(reader);
    page.addAttribute("files", files.names().stream().map(RestrictedFileId::value).toList());
    page.addAttribute("purposes", PURPOSES);
    return "restricted-files";
  }

  @GetMapping("/episodes/{id}/restricted")
  String ofEpisode(@PathVariable String id, Reader reader, Model page) {
    mustRead(reader);
    page.addAttribute(
        "files", files.linkedTo(EpisodeId.of(id)).stream().map(RestrictedFileId::value).toList());
    page.addAttribute("purposes", PURPOSES);
    return "restricted-files";
  }

  @PostMapping("/restricted/{file}")
  String open(
      @PathVariable String file,
      @RequestParam(defaultValue = "") String purpose,
      Reader reader,
      Model page) {
    mustRead(reader);
    RestrictedFileId name = RestrictedFileId.of(file);
    Access<RestrictedFile> answer =
        RestrictedReading.open(
            name, () -> files.load(name), context(reader, purpose), casework.now(), audit);
    page.addAttribute("file", file);
    page.addAttribute("reasons", answer.reasons().stream().map(Reason::of).toList());
    answer.value().ifPresent(content -> fill(page, content, reader.words()));
    return "restricted-file";
  }

  private static void mustRead(Reader reader) {
    if (!reader.audience().readsRestricted()) {
      throw new NotForThisReaderException();
    }
  }

  private static AccessContext context(Reader reader, String purpose) {
    Optional<Purpose> named = Optional.of(purpose).filter(PURPOSES::contains).map(Purpose::of);
    return named
        .map(said -> AccessContext.of(reader.who().actor(), said))
        .orElseGet(() -> AccessContext.withoutPurpose(reader.who().actor()));
  }

  private static void fill(Model page, RestrictedFile file, Wording words) {
    page.addAttribute(
        "reports", file.reports().stream().map(report -> report(report, file, words)).toList());
    page.addAttribute(
        "facts",
        List.of(
            new Fact(words.say("restricted.links"), Integer.toString(file.links().size())),
            new Fact(words.say("restricted.places"), Integer.toString(file.places().size())),
            new Fact(
                words.say("restricted.disclosures"), Integer.toString(file.disclosures().size()))));
  }

  private static Fact report(RestrictedReport report, RestrictedFile file, Wording words) {
    String told =
        words.say(file.isPoliceTold(report.reference()) ? "restricted.told" : "restricted.notTold");
    return new Fact(
        words.dates().dateAndTime(report.receivedAt()), words.name(report.level()) + ". " + told);
  }
}
