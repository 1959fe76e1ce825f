package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;

import java.util.function.Function;
import org.cobi.json.description.BuiltShape;
import org.cobi.json.description.CodeShape;
import org.cobi.json.description.Moments;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.SetShape;
import org.cobi.json.description.TextShape;
import org.cobi.model.person.Actor;
import org.cobi.model.person.Gender;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.Practitioner;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.Qualification;
import org.cobi.model.person.Role;

/** Who acts, delivers and takes part, always by reference. */
public final class People {
  /** In what capacity somebody acts. */
  public static final CodeShape<Role> ROLE = CodeShape.of(Role.values());

  /** What a practitioner is trained to do. */
  public static final CodeShape<Qualification> QUALIFICATION = CodeShape.of(Qualification.values());

  /** Whom an episode is about. */
  public static final TextShape<ParticipantRef> PARTICIPANT =
      reference(ParticipantRef::of, ParticipantRef::value);

  /** Where sessions are held. */
  public static final TextShape<PlaceRef> PLACE = reference(PlaceRef::of, PlaceRef::value);

  /** Somebody who acts. */
  public static final ObjectShape<Actor> ACTOR =
      ObjectShape.of(
          "an actor",
          required("role", ROLE, Actor::role).meaning("in what capacity"),
          required("reference", reference(text -> text, text -> text), Actor::reference)
              .meaning("who it is, as the host knows the person"),
          Actor::new);

  /** Who delivers. */
  public static final TextShape<PractitionerRef> PRACTITIONER_REFERENCE =
      reference(PractitionerRef::of, PractitionerRef::value);

  /** Somebody who may deliver. */
  public static final ObjectShape<Practitioner> PRACTITIONER =
      BuiltShape.of("a practitioner", Practitioner::builder, Practitioner.Builder::build)
          .with(
              required("reference", PRACTITIONER_REFERENCE, Practitioner::reference)
                  .meaning("who it is, as the host knows the person"),
              Practitioner.Builder::reference)
          .with(
              required("qualifications", SetShape.of(QUALIFICATION), Practitioner::qualifications)
                  .meaning("what they are trained to do; at least one"),
              Practitioner.Builder::qualifications)
          .with(
              optional("qualifiedUntil", Moments.DAY, Practitioner::qualifiedUntil)
                  .meaning("the last day on which they are qualified, where it is known"),
              Practitioner.Builder::qualifiedUntil)
          .with(
              optional("gender", CodeShape.of(Gender.values()), Practitioner::gender)
                  .meaning("a woman or a man, where a risk plan asks for it"),
              Practitioner.Builder::gender)
          .shape();

  private People() {}

  /** A reference of the host's, judged by its own type. */
  static <T> TextShape<T> reference(Function<String, T> parse, Function<T, String> print) {
    return TextShape.of("a reference such as REF-1", parse, print).pattern("[A-Za-z0-9._:-]{1,64}");
  }
}
