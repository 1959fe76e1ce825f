package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;

import org.cobi.json.description.BuiltShape;
import org.cobi.json.description.CodeShape;
import org.cobi.json.description.Moments;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.TextShape;
import org.cobi.model.relapse.DecisionRef;
import org.cobi.model.relapse.Relapse;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.RelapseStatus;
import org.cobi.model.relapse.ReportSource;

/** Relapses and the decisions about them. */
public final class Relapses {
  /** Which relapse. */
  public static final TextShape<RelapseRef> REFERENCE =
      People.reference(RelapseRef::of, RelapseRef::value);

  /** Which decision. */
  public static final TextShape<DecisionRef> DECISION =
      People.reference(DecisionRef::of, DecisionRef::value);

  /** How grave. */
  public static final CodeShape<RelapseLevel> LEVEL = CodeShape.of(RelapseLevel.values());

  /** From whom the report came. */
  public static final CodeShape<ReportSource> SOURCE = CodeShape.of(ReportSource.values());

  /** A reported relapse. */
  public static final ObjectShape<Relapse> RELAPSE =
      BuiltShape.of("a relapse", Relapse::builder, Relapse.Builder::build)
          .with(required("reference", REFERENCE, Relapse::reference), Relapse.Builder::reference)
          .with(required("level", LEVEL, Relapse::level), Relapse.Builder::level)
          .with(
              required("status", CodeShape.of(RelapseStatus.values()), Relapse::status),
              Relapse.Builder::status)
          .with(required("source", SOURCE, Relapse::source), Relapse.Builder::source)
          .with(
              required("reportedAt", Moments.INSTANT, Relapse::reportedAt),
              Relapse.Builder::reportedAt)
          .with(
              optional("happenedOn", Moments.DAY, Relapse::happenedOn), Relapse.Builder::happenedOn)
          .with(required("gradedBy", People.ACTOR, Relapse::gradedBy), Relapse.Builder::gradedBy)
          .with(optional("decidedBy", People.ACTOR, Relapse::decidedBy), Relapse.Builder::decidedBy)
          .shape();

  private Relapses() {}
}
