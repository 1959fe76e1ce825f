package org.cobi.json.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.cobi.json.CobiJson;
import org.cobi.json.CobiJsonException;
import org.cobi.model.rule.Severity;
import org.cobi.workflow.audit.Access;
import org.junit.jupiter.api.Test;

/** Refusals as problem details. */
class ProblemDetailsTest {

  @Test
  void a_refusal_with_every_rule_that_stands_in_the_way() {
    ProblemDetails details =
        ProblemDetails.of(
            Entries.refusal(
                Entries.violation("COBI-PRG-01", Severity.REFUSE),
                Entries.violation("COBI-PRG-02", Severity.WARN),
                Entries.violation("COBI-PRG-03", Severity.ASK_FOR_OVERRIDE)));
    assertThat(details.status()).isEqualTo(409);
    assertThat(details.write())
        .isEqualTo(
            ("{'type':'urn:cobi:problem:command-refused',"
                    + "'title':'The rules of the programme do not allow this.','status':409,"
                    + "'detail':'2 rules stand in the way.','canBeOverridden':false,"
                    + "'violations':[{'rule':'COBI-PRG-01',"
                    + "'statement':'Every session is counted.','words':'9 of 10 are counted',"
                    + "'canBeOverridden':false},{'rule':'COBI-PRG-03',"
                    + "'statement':'Every session is counted.','words':'9 of 10 are counted',"
                    + "'canBeOverridden':true}]}")
                .replace('\'', '"'));
  }

  @Test
  void one_rule_that_can_be_overridden() {
    ProblemDetails details =
        ProblemDetails.of(
            Entries.refusal(Entries.violation("COBI-PRG-03", Severity.ASK_FOR_OVERRIDE)));
    assertThat(details.write())
        .contains("\"detail\":\"1 rule stands in the way.\",\"canBeOverridden\":true");
  }

  @Test
  void an_access_that_is_not_granted_says_why_and_not_what_failed() {
    ProblemDetails details =
        ProblemDetails.of(
            new Access.Refused<>(
                List.of(Entries.violation("COBI-DAT-01", Severity.REFUSE)),
                Optional.of(new IllegalStateException("canary"))));
    assertThat(details.status()).isEqualTo(403);
    assertThat(details.write())
        .isEqualTo(
            ("{'type':'urn:cobi:problem:access-refused','title':'Nothing is handed out.',"
                    + "'status':403,'detail':'1 rule stands in the way.','violations':["
                    + "{'rule':'COBI-DAT-01','statement':'Every session is counted.',"
                    + "'words':'9 of 10 are counted','canBeOverridden':false}]}")
                .replace('\'', '"'));
  }

  @Test
  void a_document_that_was_not_accepted() {
    CobiJsonException refused =
        catchThrowableOfType(
            CobiJsonException.class,
            () -> CobiJson.COMMAND.read("{\"command\":\"record-consent\",\"canary\":\"canary\"}"));
    ProblemDetails details = ProblemDetails.of(refused);
    assertThat(details.status()).isEqualTo(400);
    assertThat(details.write())
        .isEqualTo(
            ("{'type':'urn:cobi:problem:document-refused',"
                    + "'title':'The document cannot be read.','status':400,"
                    + "'detail':'2 things are wrong with it.','problems':["
                    + "{'code':'UNKNOWN_PROPERTY','pointer':'/?','line':1,'column':38,"
                    + "'words':'unknown property; known here are command, on, overrides'},"
                    + "{'code':'MISSING','pointer':'/on','line':1,'column':1,"
                    + "'words':'expected a day such as 2018-10-02, found nothing'}]}")
                .replace('\'', '"'));
  }
}
