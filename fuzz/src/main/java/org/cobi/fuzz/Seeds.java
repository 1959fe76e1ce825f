package org.cobi.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cobi.json.CaseFiles;
import org.cobi.json.CobiJson;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.workflow.episode.EpisodeEvent.ConsentGiven;
import org.cobi.workflow.episode.EpisodeEvent.StageEntered;
import org.cobi.workflow.episode.Stage;

/** Writes the documents with which a fuzzer begins: one for every kind, and each command. */
final class Seeds {
  private static final LocalDate DAY = LocalDate.of(2018, 10, 2);
  private static final String HEADER =
      "{\"schema\":\"cobi-case/1\",\"title\":\"$\",\"programme\":\"KSS-2018\"}\n";
  private static final String MERGE =
      "{\"eventType\":\"probation-case.merge.completed\",\"version\":1,"
          + "\"occurredAt\":\"2026-03-02T09:30:00Z\",\"additionalInformation\":"
          + "{\"sourceCRN\":\"X123456\",\"targetCRN\":\"X654321\"},\"personReference\":"
          + "{\"identifiers\":[{\"type\":\"CRN\",\"value\":\"$\"}]}}";
  private static final String NOTIFICATION =
      "{\"Type\":\"Notification\",\"MessageId\":\"$\",\"Message\":\"{\\\"version\\\":1}\","
          + "\"MessageAttributes\":{\"eventType\":{\"Type\":\"String\",\"Value\":\"a.b\"}}}";
  private static final String CLOUD =
      "{\"specversion\":\"1.0\",\"id\":\"$\",\"source\":\"/a\",\"type\":"
          + "\"org.cobi.consent-given\",\"data\":"
          + "{\"event\":\"consent-given\",\"on\":\"2018-10-02\"}}";
  private static final String CODES =
      "{\"outcomes\":[{\"code\":\"$\",\"meaning\":\"$\",\"outcome\":\"ATTENDED_COMPLIED\"}]}";

  private final Path folder;
  private int written;

  private Seeds(Path folder) {
    this.folder = folder;
  }

  /** Writes them into the folder that is named. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Seeds seeds = new Seeds(folder);
    seeds.writeAll();
    if (seeds.written < Door.values().length) {
      throw new IllegalStateException("each door must have a seed");
    }
  }

  private void writeAll() throws IOException {
    String event = CobiJson.EVENT.write(new ConsentGiven(DAY));
    String other = CobiJson.EVENT.write(new StageEntered(DAY, Stage.REFERRED));
    for (String example : examples().toList()) {
      write(Door.COMMAND, example);
      write(Door.CASE_FILE, HEADER + example + "\n# $\n");
    }
    write(Door.EVENT, event);
    write(Door.EVENT, other);
    write(Door.LINES, event + "\n[\"$\"]\n" + other);
    write(
        Door.PROGRAMME_DEFINITION,
        CobiJson.PROGRAMME_DEFINITION.write(PublishedProgrammes.KSS_2018));
    write(Door.LOCAL_POLICY, CobiJson.LOCAL_POLICY.write(LocalPolicy.builder().build()));
    write(
        Door.ORDER,
        "{\"reference\":\"$\",\"kind\":\"COMMUNITY_ORDER\",\"madeOn\":\"2018-08-20\","
            + "\"lastDay\":\"2019-08-19\",\"terms\":[\"NO_CONTACT\"],\"activityDays\":20}");
    write(
        Door.REFERRAL,
        "{\"participant\":\"$\",\"route\":\"COMMUNITY_ORDER\",\"referredBy\":"
            + "{\"role\":\"RESPONSIBLE_OFFICER\",\"reference\":\"$\"},\"age\":34}");
    write(Door.DOMAIN_EVENT, MERGE);
    write(Door.NOTIFICATION, NOTIFICATION);
    write(Door.CLOUD_EVENT, CLOUD);
    write(Door.OUTCOME_CODES, CODES);
  }

  /** The example of each command in the printed guide. */
  private static Stream<String> examples() {
    List<String> lines = CaseFiles.guide().lines().toList();
    return lines.stream().filter(line -> line.startsWith("{\"command\":"));
  }

  private void write(Door door, String document) throws IOException {
    String seed = door.letter() + document;
    Path file = folder.resolve(String.format(Locale.ROOT, "%03d", written));
    Files.write(file, seed.getBytes(StandardCharsets.UTF_8));
    written++;
  }
}
