package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;

import org.cobi.json.description.BuiltShape;
import org.cobi.json.description.CodeShape;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.Moments;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.TextShape;
import org.cobi.workflow.audit.AuditRecord;
import org.cobi.workflow.audit.AuditReference;
import org.cobi.workflow.audit.Operation;
import org.cobi.workflow.audit.Purpose;
import org.cobi.workflow.audit.Recipient;

/** Who did what with personal data: references and codes, never content. */
public final class Audits {
  /** For what somebody needs personal data. */
  public static final TextShape<Purpose> PURPOSE =
      TextShape.of("a code of your own list such as SAFETY_PLANNING", Purpose::of, Purpose::value);

  /** To whom something was passed on. */
  public static final ObjectShape<Recipient> RECIPIENT =
      ObjectShape.of(
          "a recipient",
          required("role", People.ROLE, Recipient::role).meaning("in what capacity"),
          optional("reference", People.reference(text -> text, text -> text), Recipient::reference)
              .meaning("which one, as the host knows the person or body"),
          Recipient::new);

  /** What an audit record is about. */
  public static final ObjectShape<AuditReference> REFERENCE =
      ObjectShape.of(
          "an audited reference",
          required("kind", CodeShape.of(AuditReference.Kind.values()), AuditReference::kind)
              .meaning("the kind of thing"),
          required("value", People.reference(text -> text, text -> text), AuditReference::value)
              .meaning("which one, as the host knows it"),
          AuditReference::new);

  /** An audit record. */
  public static final ObjectShape<AuditRecord> RECORD =
      BuiltShape.of("an audit record", AuditRecord::builder, AuditRecord.Builder::build)
          .with(
              required("operation", CodeShape.of(Operation.values()), AuditRecord::operation)
                  .meaning("what was done"),
              AuditRecord.Builder::operation)
          .with(
              required("at", Moments.INSTANT, AuditRecord::at).meaning("when"),
              AuditRecord.Builder::at)
          .with(
              required("actor", People.ACTOR, AuditRecord::actor)
                  .meaning("who did it, and in what role"),
              AuditRecord.Builder::actor)
          .with(
              required("purpose", PURPOSE, AuditRecord::purpose).meaning("for what"),
              AuditRecord.Builder::purpose)
          .with(
              optional("recipient", RECIPIENT, AuditRecord::recipient)
                  .meaning("to whom it was passed on"),
              AuditRecord.Builder::recipient)
          .with(
              required("references", new ListShape<>(REFERENCE), AuditRecord::references)
                  .meaning("what it was about"),
              AuditRecord.Builder::references)
          .shape();

  private Audits() {}
}
