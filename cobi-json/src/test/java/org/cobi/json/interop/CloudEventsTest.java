package org.cobi.json.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cobi.json.interop.Entries.TUE_2018_10_02;

import java.net.URI;
import java.util.List;
import org.cobi.json.CobiJsonException;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.ConsentGiven;
import org.cobi.workflow.episode.EpisodeEvent.PlaceFreed;
import org.cobi.workflow.episode.EpisodeEvent.StageEntered;
import org.cobi.workflow.episode.Stage;
import org.junit.jupiter.api.Test;

/** Events as CloudEvents, both ways. */
class CloudEventsTest {
  private static final URI SOURCE = URI.create("/probation/cobi");
  private static final EpisodeEvent CONSENT = new ConsentGiven(TUE_2018_10_02);
  private static final EpisodeEvent STAGE = new StageEntered(TUE_2018_10_02, Stage.REFERRED);

  @Test
  void each_event_of_an_entry_has_a_name_of_its_own() {
    List<CloudEvent> events = CloudEvents.of(Entries.of(CONSENT, STAGE), SOURCE);
    assertThat(events).extracting(CloudEvent::id).containsExactly("EP-1/7/1", "EP-1/7/2");
    assertThat(events.get(0).write())
        .isEqualTo(
            ("{'specversion':'1.0','id':'EP-1/7/1','source':'/probation/cobi',"
                    + "'type':'org.cobi.consent-given','subject':'EP-1',"
                    + "'time':'2018-10-02T11:00:00Z','datacontenttype':'application/json',"
                    + "'data':{'event':'consent-given','on':'2018-10-02'}}")
                .replace('\'', '"'));
  }

  @Test
  void an_event_comes_back() {
    for (CloudEvent sent :
        CloudEvents.of(Entries.of(CONSENT, STAGE, new PlaceFreed(TUE_2018_10_02)), SOURCE)) {
      CloudEvent read = CloudEvent.read(sent.write());
      assertThat(read).isEqualTo(sent);
      assertThat(read.source()).isEqualTo("/probation/cobi");
      assertThat(read.subject()).contains("EP-1");
      assertThat(read.time()).contains(Entries.RECORDED);
      assertThat(read.episodeEvent()).isPresent().isEqualTo(sent.episodeEvent());
    }
  }

  @Test
  void extensions_and_events_of_others_are_kept() {
    String foreign =
        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/a\",\"type\":\"org.other.thing\","
            + "\"traceparent\":\"00-ab\",\"data_base64\":\"AAAA\"}";
    CloudEvent event = CloudEvent.read(foreign);
    assertThat(event.write()).isEqualTo(foreign);
    assertThat(event.episodeEvent()).isEmpty();
    assertThat(event.data()).isEmpty();
    assertThat(event).hasToString("CloudEvent[org.other.thing]");
    assertThat(CloudEvent.read(foreign.replace("other", "cobi")).episodeEvent())
        .as("a name of ours that is not known here yet")
        .isEmpty();
  }

  @Test
  void everything_that_is_wrong_with_an_event() {
    assertThatExceptionOfType(CobiJsonException.class)
        .isThrownBy(
            () ->
                CloudEvent.read(
                    "{\"specversion\":\"0.3\",\"id\":\"\",\"source\":7,\"Canary\":1,"
                        + "\"time\":\"now\",\"data\":1,\"data_base64\":\"\"}"))
        .withMessage(
            """
            line 1, /specversion: expected 1.0, found a text of another form
            line 1, /id: expected a text that is not empty, found a text of another form
            line 1, /source: expected a text that is not empty, found a number
            line 1, /type: expected a text that is not empty, found nothing
            line 1, /time: expected a moment with its offset such as 2018-10-02T10:00:00+01:00, found a text of another form
            line 1, /data_base64: an event has either data or data_base64 but has both
            line 1, column 50, /?: the name of an attribute must be small letters and digits but has others\
            """);
  }

  @Test
  void an_event_of_ours_without_data_or_with_another_s() {
    String written = CloudEvents.of(Entries.of(CONSENT), SOURCE).get(0).write();
    CloudEvent another =
        CloudEvent.read(written.replace("org.cobi.consent-given", "org.cobi.place-freed"));
    assertThatExceptionOfType(CobiJsonException.class)
        .isThrownBy(another::episodeEvent)
        .withMessage("line 1, /data: the type names another event than the data itself");
    CloudEvent empty = CloudEvent.read(written.replaceFirst(",\"data\":.*", "}"));
    assertThatExceptionOfType(CobiJsonException.class)
        .isThrownBy(empty::episodeEvent)
        .withMessage("line 1, /data: expected data, found nothing");
  }
}
