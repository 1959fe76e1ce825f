package org.cobi.playground.words;

import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.model.person.Practitioner;
import org.cobi.model.person.Qualification;
import org.cobi.model.referral.Referral;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.time.ReadableDate;
import org.cobi.workflow.command.ReferralCommand.AcceptReferral;
import org.cobi.workflow.command.ReferralCommand.AllocatePractitioner;
import org.cobi.workflow.command.ReferralCommand.DeclineReferral;
import org.cobi.workflow.command.ReferralCommand.ReceiveReferral;
import org.cobi.workflow.command.ReferralCommand.RecordConsent;
import org.cobi.workflow.command.ReferralCommand.RecordConsideration;
import org.cobi.workflow.command.ReferralCommand.WithdrawConsent;
import org.cobi.workflow.episode.Episode;

/** The words of what is asked on the way to an accepted place. */
final class ReferralWords {
  static final List<Entry<Class<?>, Wording>> ALL =
      List.of(
          Wording.of(RecordConsideration.class, ReferralWords::considered),
          Wording.of(ReceiveReferral.class, ReferralWords::received),
          Wording.of(AllocatePractitioner.class, ReferralWords::allocated),
          Wording.of(AcceptReferral.class, ReferralWords::accepted),
          Wording.of(DeclineReferral.class, ReferralWords::declined),
          Wording.bare(RecordConsent.class),
          Wording.bare(WithdrawConsent.class));

  private ReferralWords() {}

  private static String considered(RecordConsideration command, Episode episode) {
    return Plain.details(
        Stream.of(
            command.referred() ? "to be referred" : "not to be referred",
            command.reason().map(ReasonCode::value).orElse(""),
            Plain.by(command.decidedBy())));
  }

  private static String received(ReceiveReferral command, Episode episode) {
    Referral referral = command.referral();
    String orders = command.orders().stream().map(OrderWords::of).collect(Collectors.joining("; "));
    return Plain.details(
            Stream.of(
                "route " + referral.route().title(),
                "from the " + referral.referredBy().role().title(),
                referral.consentOn().map(day -> "consent of " + ReadableDate.of(day)).orElse("")))
        + (orders.isEmpty() ? "" : "; under a " + orders);
  }

  private static String allocated(AllocatePractitioner command, Episode episode) {
    return Plain.details(
        Stream.of(
            qualifications(command.practitioner()),
            command.overseer().map(who -> "overseen by the " + who.role().title()).orElse("")));
  }

  private static String qualifications(Practitioner practitioner) {
    String known =
        practitioner.qualifications().stream()
            .sorted()
            .map(Qualification::title)
            .collect(Collectors.joining(" and "));
    return known
        + practitioner.qualifiedUntil().map(day -> " until " + ReadableDate.of(day)).orElse("");
  }

  private static String accepted(AcceptReferral command, Episode episode) {
    return command
        .placesTaken()
        .map(taken -> Plain.count(taken, "place") + " taken before")
        .orElse("");
  }

  private static String declined(DeclineReferral command, Episode episode) {
    return command.reason() + ", " + Plain.by(command.decidedBy());
  }
}
