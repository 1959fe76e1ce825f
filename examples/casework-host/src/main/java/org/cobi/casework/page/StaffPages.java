package org.cobi.casework.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.cobi.casework.CaseworkSettings;
import org.cobi.casework.people.Staff;
import org.cobi.casework.store.AuditTrail;
import org.cobi.casework.words.Wording;
import org.cobi.model.audience.Audience;
import org.cobi.workflow.audit.AuditRecord;
import org.cobi.workflow.audit.AuditReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who somebody is, among invented people; and what everybody has read and done. */
@Controller
class StaffPages {
  private static final int LATEST = 100;

  private final CaseworkSettings settings;
  private final AuditTrail audit;

  StaffPages(CaseworkSettings settings, AuditTrail audit) {
    this.settings = settings;
    this.audit = audit;
  }

  /**
   * Somebody to be.
   *
   * @param reference the host's reference
   * @param words the role and the reference
   */
  record Somebody(String reference, String words) {}

  @GetMapping("/who")
  String who(Reader reader, Model page) {
    mustBeInvented();
    page.addAttribute(
        "staff",
        Staff.ALL.stream()
            .map(
                one ->
                    new Somebody(
                        one.reference(),
                        Wording.capital(reader.words().name(one.actor().role()))
                            + " "
                            + one.reference()))
            .toList());
    return "who";
  }

  @PostMapping("/who")
  String become(@RequestParam String reference, HttpServletRequest request) {
    mustBeInvented();
    Staff.find(reference)
        .ifPresent(one -> request.getSession().setAttribute(Readers.SIGNED_IN, one.reference()));
    return "redirect:/";
  }

  private void mustBeInvented() {
    if (!settings.invented()) {
      throw new NotForThisReaderException();
    }
  }

  /**
   * A record of the audit.
   *
   * @param when when
   * @param who who
   * @param what what was done
   * @param purpose for what
   * @param about about what
   */
  record AuditRow(String when, String who, String what, String purpose, String about) {}

  @GetMapping("/audit")
  String audit(Reader reader, Model page) {
    if (reader.audience() != Audience.AUDITOR && reader.audience() != Audience.PROGRAMME_MANAGER) {
      throw new NotForThisReaderException();
    }
    List<AuditRow> rows =
        audit.latest(LATEST).stream().map(record -> row(record, reader.words())).toList();
    page.addAttribute("rows", rows);
    return "audit";
  }

  private static AuditRow row(AuditRecord record, Wording words) {
    List<AuditReference> about = record.references();
    return new AuditRow(
        words.dates().dateAndTime(record.at()),
        words.name(record.actor().role()) + " " + record.actor().reference(),
        words.name(record.operation()),
        words.name("Purpose", record.purpose().value()),
        about.size() == 1
            ? words.name(about.get(0).kind())
            : words.say("audit.things", about.size()));
  }
}
