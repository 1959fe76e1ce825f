package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;

import org.cobi.json.description.BuiltShape;
import org.cobi.json.description.Moments;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.TextShape;
import org.cobi.json.description.WholeNumber;
import org.cobi.model.referral.PoliceArea;
import org.cobi.model.referral.Referral;

/** Who asks a programme to take somebody. */
public final class Referrals {
  /** A police area. */
  public static final TextShape<PoliceArea> AREA =
      TextShape.of("a police area such as KENT", PoliceArea::of, PoliceArea::code)
          .pattern("[A-Z][A-Z_]{1,39}");

  /** A referral. */
  public static final ObjectShape<Referral> REFERRAL =
      BuiltShape.of("a referral", Referral::builder, Referral.Builder::build)
          .with(
              required("participant", People.PARTICIPANT, Referral::participant)
                  .meaning("whom it is about"),
              Referral.Builder::participant)
          .with(
              required("route", Orders.ROUTE, Referral::route)
                  .meaning("the route by which the person comes"),
              Referral.Builder::route)
          .with(
              required("referredBy", People.ACTOR, Referral::referredBy).meaning("who asks"),
              Referral.Builder::referredBy)
          .with(
              optional("mandate", Orders.REFERENCE, Referral::mandate)
                  .meaning("the order that obliges the person; left out on the voluntary route"),
              Referral.Builder::mandate)
          .with(
              optional("convictedOn", Moments.DAY, Referral::convictedOn)
                  .meaning("the day of a conviction for stalking that no order names"),
              Referral.Builder::convictedOn)
          .with(
              optional("age", new WholeNumber(10, 120), Referral::age)
                  .meaning("in whole years on the day of the referral"),
              Referral.Builder::age)
          .with(
              optional("area", AREA, Referral::area)
                  .meaning("the police area that is responsible for the person"),
              Referral.Builder::area)
          .with(
              optional("consentOn", Moments.DAY, Referral::consentOn)
                  .meaning("the day on which the person agreed to take part"),
              Referral.Builder::consentOn)
          .shape();

  private Referrals() {}
}
