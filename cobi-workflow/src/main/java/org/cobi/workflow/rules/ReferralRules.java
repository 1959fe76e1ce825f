package org.cobi.workflow.rules;

import static org.cobi.model.rule.Source.law;
import static org.cobi.model.rule.Source.practice;
import static org.cobi.model.rule.Source.programme;
import static org.cobi.workflow.rules.On.on;

import java.time.LocalDate;
import java.util.Optional;
import org.cobi.model.duty.Subject;
import org.cobi.model.order.Order;
import org.cobi.model.person.Role;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.Places;
import org.cobi.model.referral.PoliceArea;
import org.cobi.model.referral.Referral;
import org.cobi.model.rule.Rule;
import org.cobi.workflow.command.OrderCommand.RegisterOrder;
import org.cobi.workflow.command.ReferralCommand.AcceptReferral;
import org.cobi.workflow.command.ReferralCommand.AllocatePractitioner;
import org.cobi.workflow.command.ReferralCommand.DeclineReferral;
import org.cobi.workflow.command.ReferralCommand.ReceiveReferral;
import org.cobi.workflow.command.ReferralCommand.RecordConsideration;
import org.cobi.workflow.episode.Stage;

/** Who may come to a programme, by which way, and how soon somebody answers. */
public final class ReferralRules {

  /** A programme is offered on the routes it names and on no other. */
  public static final Rule<Asked<ReceiveReferral>> THE_ROUTE_IS_PERMITTED =
      on(ReceiveReferral.class)
          .rule("COBI-REF-01", "A referral comes by a route that the programme permits.")
          .source(programme("the programmes' announcements, 2018 and 2021"))
          .holdsWhen(asked -> asked.programme().routes().contains(referral(asked).route()))
          .otherwiseRefuse(
              "the route is {route}; {programme} does not permit it",
              asked -> referral(asked).route().title(),
              asked -> asked.programme().reference().code())
          .dependingOn("routes");

  /** The order is what obliges the person; without it nobody knows whom to tell. */
  public static final Rule<Asked<ReceiveReferral>> A_MANDATE_IS_NAMED =
      on(ReceiveReferral.class)
          .rule("COBI-REF-01", "Every route but the voluntary one names the order it rests on.")
          .source(programme("the programmes' announcements, 2018 and 2021"))
          .holdsWhen(
              asked ->
                  referral(asked).route().isStatutory() == referral(asked).mandate().isPresent())
          .otherwiseRefuse(
              "the route is {route} and the referral names {number} orders as its mandate",
              asked -> referral(asked).route().title(),
              asked -> referral(asked).mandate().isPresent() ? 1 : 0);

  /** The order that is named is known, is of the route's kind and demands something. */
  public static final Rule<Asked<ReceiveReferral>> THE_MANDATE_FITS_THE_ROUTE =
      on(ReceiveReferral.class)
          .rule(
              "COBI-REF-01",
              "The mandate is an order of the route's own kind, with a term that demands something.")
          .source(law("the statutes behind each kind of order"))
          .holdsWhen(ReferralRules::mandateFits)
          .otherwiseRefuse(
              "the referral's mandate is {mandate}; the route needs a {route} with a positive"
                  + " requirement or condition",
              asked -> Orders.mandateOf(asked).map(ReferralRules::describe).orElse("not known"),
              asked -> referral(asked).route().title());

  private static boolean mandateFits(Asked<ReceiveReferral> asked) {
    return referral(asked).mandate().isEmpty()
        || Orders.mandateOf(asked)
            .filter(order -> order.kind() == referral(asked).route().orderKind())
            .filter(order -> order.hasPositiveTerm() || !order.kind().canMandate())
            .isPresent();
  }

  private static String describe(Order order) {
    return "a " + order.kind().title() + (order.hasPositiveTerm() ? "" : " that demands nothing");
  }

  /** Whom the programme was made for is part of its definition. */
  public static final Rule<Asked<ReceiveReferral>> THE_PERSON_IS_OF_ITS_POPULATION =
      on(ReceiveReferral.class)
          .rule("COBI-REF-02", "The person belongs to those for whom the programme is.")
          .source(programme("the programmes' announcements, 2018, 2021 and 2022"))
          .holdsWhen(ReferralRules::belongs)
          .otherwiseRefuse(
              "{programme} is for {population}; the referral does not show that",
              asked -> asked.programme().reference().code(),
              asked -> asked.programme().population().title())
          .dependingOn("population");

  private static boolean belongs(Asked<ReceiveReferral> asked) {
    return switch (asked.programme().population()) {
      case CONVICTED ->
          referral(asked).convictedOn().isPresent()
              || Orders.of(asked).anyMatch(order -> order.convictedOn().isPresent());
      case STALKING_PROTECTION_ORDER_SUBJECT ->
          Orders.of(asked)
              .anyMatch(
                  order -> order.kind().isStalkingProtection() && order.isInForceOn(asked.on()));
      case KNOWN_PERPETRATOR -> true;
    };
  }

  /** The police area is the one responsible for the person. */
  public static final Rule<Asked<ReceiveReferral>> THE_AREA_IS_SERVED =
      on(ReceiveReferral.class)
          .rule("COBI-REF-06", "The police area responsible for the person is one it serves.")
          .source(programme("the programmes' announcements, 2018, 2021 and 2022"))
          .holdsWhen(
              asked ->
                  asked.programme().areas().isEmpty()
                      || referral(asked)
                          .area()
                          .map(area -> asked.programme().areas().contains(area))
                          .orElse(true))
          .otherwiseAskForOverride(
              "the area is {area}; {programme} does not serve it",
              asked -> referral(asked).area().map(PoliceArea::code).orElse("not given"),
              asked -> asked.programme().reference().code())
          .dependingOn("areas");

  /** A stalking protection order may be made against a child; the programme is for adults. */
  public static final Rule<Asked<ReceiveReferral>> THE_PERSON_IS_OLD_ENOUGH =
      on(ReceiveReferral.class)
          .rule("COBI-REF-07", "The person has reached the programme's least age.")
          .source(law("Sentencing Code, s.202, for community orders; practice for the rest"))
          .holdsWhen(
              asked ->
                  referral(asked)
                      .age()
                      .map(age -> age >= asked.programme().minimumAge())
                      .orElse(true))
          .otherwiseRefuse(
              "the person is under {age}; ask the police area for its youth pathway",
              asked -> asked.programme().minimumAge())
          .dependingOn("minimumAge");

  /** An age that nobody has recorded is not an age that is high enough. */
  public static final Rule<Answered<ReceiveReferral>> THE_AGE_IS_KNOWN =
      on(ReceiveReferral.class)
          .notice("COBI-REF-07", "The person's age is recorded with the referral.")
          .source(practice("an age that is not known cannot be judged"))
          .holdsWhen(answered -> answered.command().referral().age().isPresent())
          .otherwiseWarn(
              "no age is recorded; make sure that the person is {age} or older",
              answered -> answered.programme().minimumAge());

  /** Considering is not referring: the answer may be no, with a reason. */
  public static final DutyRule<Answered<RegisterOrder>> EVERY_SUBJECT_IS_CONSIDERED =
      on(RegisterOrder.class)
          .duty(
              "COBI-REF-03",
              "CONSIDER_THE_PERSON",
              "Each person given a stalking protection order is considered for the programme.")
          .source(programme("Sussex announcement, 2021; the five working days are practice"))
          .owedWhen(ReferralRules::isToBeConsidered)
          .by(
              Role.PROGRAMME_MANAGER,
              "Consider the person for the programme, and record the answer.")
          .within(
              LocalPolicy::considerWithin,
              answered -> served(answered.command().order()),
              answered -> Subject.episode())
          .dischargedBy(RecordConsideration.class, ReceiveReferral.class)
          .endingWithTheEpisode()
          .dependingOn("considerWithin");

  private static boolean isToBeConsidered(Answered<RegisterOrder> answered) {
    return answered.programme().considersEveryStalkingProtectionOrder()
        && answered.before().stage() == Stage.NOT_YET_REFERRED
        && answered.command().order().kind().isStalkingProtection();
  }

  private static LocalDate served(Order order) {
    return order.servedOn().orElse(order.madeOn());
  }

  /** Who is not referred has a right to know why. */
  public static final Rule<Asked<RecordConsideration>> A_NO_HAS_ITS_REASON =
      on(RecordConsideration.class)
          .rule("COBI-REF-03", "The answer not to refer a person names its reason.")
          .source(programme("Sussex announcement, 2021: each person is considered"))
          .holdsWhen(asked -> asked.command().referred() || asked.command().reason().isPresent())
          .otherwiseRefuse("the person is not referred and no reason is named");

  /** The provider publishes two weeks. */
  public static final DutyRule<Answered<ReceiveReferral>> A_PRACTITIONER_IS_ALLOCATED =
      on(ReceiveReferral.class)
          .duty(
              "COBI-REF-04",
              "ALLOCATE_A_PRACTITIONER",
              "The person is assessed and a practitioner allocated within two weeks.")
          .source(practice("a provider's published standard of two weeks"))
          .owedWhen(answered -> true)
          .by(Role.PROGRAMME_MANAGER, "Assess the person and allocate a practitioner.")
          .within(LocalPolicy::allocateWithin, Answered::on, answered -> Subject.episode())
          .dischargedBy(AllocatePractitioner.class)
          .endingWithTheEpisode()
          .dependingOn("allocateWithin");

  /** Only the host can count places over all its episodes. */
  public static final Rule<Asked<AcceptReferral>> THE_PLACES_ARE_COUNTED =
      on(AcceptReferral.class)
          .rule(
              "COBI-REF-05", "Where a programme has places, an acceptance says how many are taken.")
          .source(programme("announcements of Sussex and Kent, 2021"))
          .holdsWhen(
              asked ->
                  asked.programme().places().isEmpty() || asked.command().placesTaken().isPresent())
          .otherwiseRefuse(
              "{programme} has {places} places; the acceptance does not say how many are taken",
              asked -> asked.programme().reference().code(),
              asked -> places(asked.programme().places()))
          .dependingOn("places");

  /** Once on the list, the person stays there until a place is free. */
  public static final Rule<Asked<AcceptReferral>> A_PLACE_IS_FREE_FOR_THE_WAITING =
      on(AcceptReferral.class)
          .rule("COBI-REF-05", "A person leaves the waiting list only for a free place.")
          .source(programme("announcements of Sussex and Kent, 2021"))
          .holdsWhen(asked -> asked.episode().stage() != Stage.WAITLISTED || !noPlaceIsLeft(asked))
          .otherwiseRefuse(
              "{taken} of {places} places of the strand are taken",
              asked -> asked.command().placesTaken().orElse(0),
              asked -> places(asked.programme().places()))
          .dependingOn("places");

  /** Strands do not lend places to one another, however many another has free. */
  public static final Rule<Answered<AcceptReferral>> A_PLACE_IS_FREE =
      on(AcceptReferral.class)
          .notice("COBI-REF-05", "A strand has a fixed number of places and lends none.")
          .source(programme("announcements of Sussex and Kent, 2021"))
          .holdsWhen(answered -> !noPlaceIsLeft(answered.asked()))
          .otherwiseInform(
              "{taken} of {places} places of the strand {strand} are taken, so the person waits",
              answered -> answered.command().placesTaken().orElse(0),
              answered -> places(answered.programme().places()),
              answered -> answered.programme().places().map(Places::strand).orElse(""))
          .dependingOn("places");

  /** Whether every place of the strand is taken. */
  public static boolean noPlaceIsLeft(Asked<AcceptReferral> asked) {
    return asked
        .programme()
        .places()
        .filter(places -> asked.command().placesTaken().orElse(0) >= places.count())
        .isPresent();
  }

  private static int places(Optional<Places> places) {
    return places.map(Places::count).orElse(0);
  }

  /** So that the order can be varied; a statutory referral is never silently closed. */
  public static final DutyRule<Answered<DeclineReferral>> IT_IS_RETURNED =
      on(DeclineReferral.class)
          .duty(
              "COBI-REF-09",
              "RETURN_THE_REFERRAL",
              "A declined statutory referral is returned to the owner of the order with a reason.")
          .source(practice("mirrors the return to court of accredited programmes"))
          .owedWhen(ReferralRules::isStatutory)
          .by(
              answered -> answered.after().mandateOwner(),
              "Return the referral with its reason, so that the order can be varied.")
          .within(LocalPolicy::returnWithin, Answered::on, answered -> Subject.episode())
          .dependingOn("returnWithin");

  /** Whether an order stands behind the referral. */
  public static boolean isStatutory(Answered<?> answered) {
    return answered
        .after()
        .referral()
        .filter(referral -> referral.route().isStatutory())
        .isPresent();
  }

  private static Referral referral(Asked<ReceiveReferral> asked) {
    return asked.command().referral();
  }

  private ReferralRules() {}
}
