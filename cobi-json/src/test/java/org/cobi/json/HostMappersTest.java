package org.cobi.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cobi.json.HostMapper.Jackson2;
import org.cobi.json.HostMapper.Jackson3;
import org.cobi.json.mapping.HostTypes;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.vocabulary.Types.Typed;
import org.cobi.model.person.Role;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SkillModule;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.testing.Walk;
import org.cobi.testing.Walks;
import org.cobi.workflow.Decision;
import org.cobi.workflow.Journal;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.ReferralCommand;
import org.cobi.workflow.command.ReferralCommand.RecordConsent;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.ConsentGiven;
import org.cobi.workflow.episode.EpisodeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our types on a host's own mapper, of either line. */
class HostMappersTest {
  private static final LocalDate TUE_2018_10_02 = LocalDate.of(2018, 10, 2);
  private static final ConsentGiven CONSENT = new ConsentGiven(TUE_2018_10_02);
  private static final String CONSENT_WRITTEN =
      "{\"schema\":\"cobi-event/1\",\"event\":\"consent-given\",\"on\":\"2018-10-02\"}";

  static List<HostMapper> mappers() {
    return HostMapper.withUs();
  }

  /** Mappers that are set to everything that could change what is written or let in. */
  static List<HostMapper> strangeMappers() {
    ObjectMapper jackson2 =
        JsonMapper.builder()
            .addModule(new CobiModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
            .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();
    tools.jackson.databind.ObjectMapper jackson3 =
        tools.jackson.databind.json.JsonMapper.builder()
            .addModule(new org.cobi.json.jackson3.CobiModule())
            .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
            .enable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(tools.jackson.databind.cfg.EnumFeature.WRITE_ENUMS_USING_INDEX)
            .enable(tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(tools.jackson.databind.DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();
    return List.of(new Jackson2(jackson2), new Jackson3(jackson3));
  }

  static Stream<HostMapper> allMappers() {
    return Stream.concat(mappers().stream(), strangeMappers().stream());
  }

  @Test
  void nothing_changes_for_types_that_are_not_ours() {
    List<HostMapper> before = HostMapper.bare();
    List<HostMapper> after = HostMapper.withUs();
    assertThat(ForeignTypes.writable()).hasSizeGreaterThan(10);
    for (int line = 0; line < before.size(); line++) {
      for (Map.Entry<String, Object> foreign : ForeignTypes.writable().entrySet()) {
        byte[] bytes = before.get(line).bytes(foreign.getValue());
        assertThat(after.get(line).bytes(foreign.getValue()))
            .as("%s, %s", before.get(line), foreign.getKey())
            .isEqualTo(bytes);
      }
      assertThat(
              after.get(line).read("{\"y\":1,\"x\":2,\"colour\":\"c\"}", ForeignTypes.Point.class))
          .isEqualTo(new ForeignTypes.Point(1, 2, "c"));
    }
  }

  @Test
  void what_a_mapper_could_not_do_before_it_cannot_do_now() {
    HostMapper bare = HostMapper.bare().get(0);
    HostMapper withUs = new Jackson2(new ObjectMapper().registerModule(new CobiModule()));
    for (Object value : List.of(TUE_2018_10_02, Optional.of("x"))) {
      String before = HostMapper.thrownBy(bare, mapper -> mapper.write(value)).getMessage();
      assertThat(HostMapper.thrownBy(withUs, mapper -> mapper.write(value))).hasMessage(before);
    }
  }

  @ParameterizedTest
  @MethodSource("allMappers")
  void every_document_of_a_random_walk_is_written_and_read_as_we_do(HostMapper mapper) {
    Set<String> events = new HashSet<>();
    for (Walk walk : Walks.some(60)) {
      same(mapper, Documents.EPISODE, EpisodeDocument.withSnapshot(walk.journal()));
      assertThat(mapper.write(walk.journal()))
          .isEqualTo(Documents.EPISODE.write(EpisodeDocument.of(walk.journal())));
      assertThat(mapper.read(mapper.write(walk.journal()), Journal.class))
          .isEqualTo(walk.journal());
      for (JournalEntry entry : walk.journal().entries()) {
        same(mapper, Documents.JOURNAL_ENTRY, entry);
        same(mapper, Documents.SUBMISSION, entry.submission());
        same(mapper, Documents.COMMAND, entry.submission().command());
        entry.events().forEach(event -> same(mapper, Documents.EVENT, event));
        entry.events().forEach(event -> events.add(EventNames.of(event)));
      }
      for (EpisodeCommand asked : walk.refused()) {
        Decision decision = walk.workflow().decide(walk.episode(), asked);
        String written = Documents.DECISION.write(decision);
        assertThat(mapper.write(decision)).isEqualTo(written);
        assertThat(mapper.write(mapper.read(written, Decision.class))).isEqualTo(written);
      }
    }
    assertThat(events).hasSizeGreaterThan(30);
  }

  private static <T> void same(HostMapper mapper, DocumentType<T> document, T value) {
    String written = document.write(value);
    assertThat(mapper.write(value)).isEqualTo(written);
    assertThat(mapper.bytes(value)).isEqualTo(written.getBytes(UTF_8));
    assertThat(mapper.read(written, document.type())).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("allMappers")
  void every_other_document(HostMapper mapper) {
    PublishedProgrammes.ALL.forEach(
        programme -> same(mapper, Documents.PROGRAMME_DEFINITION, programme));
    for (DocumentType<?> document : Documents.ALL) {
      made(document).forEach(value -> sameUnknown(mapper, document, value));
    }
  }

  private static <T> void sameUnknown(HostMapper mapper, DocumentType<T> document, Object value) {
    same(mapper, document, document.type().cast(value));
  }

  private static List<Object> made(DocumentType<?> document) {
    List<Object> values = new ArrayList<>();
    for (int seed = 0; seed < 20; seed++) {
      try {
        values.add(document.read(new Samples(seed, seed % 3 / 2.0).of(document)));
      } catch (CobiJsonException contradicts) {
        // a document that contradicts itself is not one of ours; the next seed makes another
      }
    }
    return values;
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void every_type_of_ours_travels_alone_and_in_a_host_s_own_objects(HostMapper mapper) {
    int values = 0;
    for (Typed<?> typed : HostTypes.all()) {
      for (int seed = 0; seed < 6; seed++) {
        values += travels(mapper, typed, seed) ? 1 : 0;
      }
    }
    assertThat(HostTypes.all()).hasSizeGreaterThan(80);
    assertThat(values).isGreaterThan(400);
  }

  private static <T> boolean travels(HostMapper mapper, Typed<T> typed, int seed) {
    Optional<T> value = new Samples(seed, 1).valueOf(typed.shape());
    value.ifPresent(
        there -> {
          assertThat(mapper.read(mapper.write(there), typed.type())).isEqualTo(there);
          assertThat(mapper.throughTree(there, typed.type())).isEqualTo(there);
          assertThat(mapper.write(Map.of("is", List.of(there))))
              .isEqualTo("{\"is\":[" + mapper.write(there) + "]}");
        });
    return value.isPresent();
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void in_a_host_s_record_and_as_the_names_of_a_map(HostMapper mapper) {
    Map<EpisodeId, SessionOutcome> outcomes = new LinkedHashMap<>();
    outcomes.put(EpisodeId.of("EP-2"), SessionOutcome.ATTENDED_COMPLIED);
    outcomes.put(EpisodeId.of("EP-1"), SessionOutcome.FAILED_TO_ATTEND);
    Row row = new Row(7, CONSENT, ReasonCode.of("NEWER_CODE"), outcomes);
    String written =
        "{\"row\":7,\"event\":"
            + CONSENT_WRITTEN
            + ",\"reason\":\"NEWER_CODE\",\"outcomes\":{\"EP-2\":\"ATTENDED_COMPLIED\","
            + "\"EP-1\":\"FAILED_TO_ATTEND\"}}";
    assertThat(mapper.read(written, Row.class)).isEqualTo(row);
    assertThat(mapper.read(mapper.write(row), Row.class)).isEqualTo(row);
    assertThat(mapper.write(row)).contains(CONSENT_WRITTEN).contains("{\"EP-2\":\"ATTENDED");
  }

  /** A host's own record. */
  record Row(
      int row, EpisodeEvent event, ReasonCode reason, Map<EpisodeId, SessionOutcome> outcomes) {}

  @ParameterizedTest
  @MethodSource("mappers")
  void one_kind_of_command_is_read_as_such_and_another_is_refused_by_name(HostMapper mapper) {
    RecordConsent consent = RecordConsent.builder().on(TUE_2018_10_02).build();
    String written = mapper.write(consent);
    assertThat(mapper.read(written, RecordConsent.class)).isEqualTo(consent);
    assertThat(mapper.read(written, ReferralCommand.class)).isEqualTo(consent);
    assertThat(mapper.read(written, EpisodeCommand.class)).isEqualTo(consent);
    assertThat(
            problems(
                mapper, written, org.cobi.workflow.command.ReferralCommand.WithdrawConsent.class))
        .containsExactly("line 1, column 1: expected withdraw-consent, found another of its kind");
  }

  @ParameterizedTest
  @MethodSource("allMappers")
  void a_refusal_lists_every_problem_and_repeats_nothing(HostMapper mapper) {
    String broken =
        "{\"schema\":\"cobi-event/1\",\"event\":\"consent-given\",\n\"on\":\"canary\",\"canary\":1}";
    assertThat(problems(mapper, broken, EpisodeEvent.class))
        .containsExactly(
            "line 2, column 24, /?: unknown property; known here are event, schema, on",
            "line 2, /on: expected a day such as 2018-10-02, found a text of another form");
    Throwable nested =
        HostMapper.thrownBy(
            mapper, host -> host.read("{\"row\":1,\"event\":" + broken + "}", Row.class));
    assertThat(CobiJsonException.in(nested)).isPresent();
    assertThat(nested.getMessage()).doesNotContain("canary").contains("line 2, /on");
  }

  private static List<String> problems(HostMapper mapper, String json, Class<?> type) {
    Throwable thrown = HostMapper.thrownBy(mapper, host -> host.read(json, type));
    assertThat(thrown)
        .isInstanceOfAny(
            JsonMappingException.class, tools.jackson.databind.DatabindException.class);
    assertThat(thrown.getMessage()).doesNotContain("canary");
    CobiJsonException refused = CobiJsonException.in(thrown).orElseThrow();
    return refused.problems().stream().map(JsonProblem::message).toList();
  }

  @Test
  void a_mapper_that_quotes_its_source_quotes_nothing_of_ours() {
    ObjectMapper mapper = new ObjectMapper().registerModule(new CobiModule());
    mapper.enable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION);
    String broken = CONSENT_WRITTEN.replace("2018-10-02", "canary");
    assertThat(problems(new Jackson2(mapper), broken, EpisodeEvent.class)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("allMappers")
  void what_other_mappers_let_through_is_refused(HostMapper mapper) {
    List<String> wrong =
        List.of(
            CONSENT_WRITTEN.replace("consent-given", "Consent-Given"),
            CONSENT_WRITTEN.replace("\"2018-10-02\"", "[\"2018-10-02\"]"),
            CONSENT_WRITTEN.replace("\"2018-10-02\"", "\"2018-10-02T10:00\""),
            CONSENT_WRITTEN.replace("\"2018-10-02\"", "1538434800000"),
            CONSENT_WRITTEN.replace("\"2018-10-02\"", "null"),
            CONSENT_WRITTEN.replace("}", ",\"on\":\"2018-10-02\"}"),
            CONSENT_WRITTEN.replace("cobi-event/1", "cobi-event/2"),
            "[" + CONSENT_WRITTEN + "]",
            "\"\"");
    assertThat(wrong)
        .allSatisfy(json -> assertThat(problems(mapper, json, EpisodeEvent.class)).isNotEmpty());
    assertThat(problems(mapper, "\"practitioner\"", Role.class)).isNotEmpty();
    assertThat(problems(mapper, "1", Role.class)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void a_host_s_parser_has_no_limits_but_we_have(HostMapper mapper) {
    assertThat(problems(mapper, deep(40), EpisodeEvent.class))
        .singleElement()
        .asString()
        .endsWith("objects and lists lie deeper than 32 within one another");
    assertThat(
            problems(
                mapper,
                CONSENT_WRITTEN.replace("2018-10-02", "x".repeat(65_537)),
                EpisodeEvent.class))
        .singleElement()
        .asString()
        .endsWith("a text is longer than 65,536 characters");
    assertThat(
            problems(
                mapper,
                "{\"schema\":\"cobi-event/1\",\"x\":[" + "1,".repeat(50_000) + "1]}",
                EpisodeEvent.class))
        .singleElement()
        .asString()
        .endsWith("the document has more than 50,000 parts");
    assertThat(problems(mapper, "{\"" + "n".repeat(65) + "\":1}", EpisodeEvent.class))
        .singleElement()
        .asString()
        .endsWith("a name is longer than 64 characters");
  }

  private static String deep(int levels) {
    return "{\"a\":".repeat(levels) + "1" + "}".repeat(levels);
  }

  @Test
  @SuppressWarnings("deprecation") // a host may do it all the same
  void type_ids_of_a_mapper_are_neither_written_nor_read() {
    ObjectMapper mapper =
        JsonMapper.builder()
            .addModule(new CobiModule())
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                ObjectMapper.DefaultTyping.EVERYTHING)
            .build();
    assertThat(new Jackson2(mapper).write(CONSENT)).isEqualTo(CONSENT_WRITTEN);
    assertThat(new Jackson2(mapper).read(CONSENT_WRITTEN, EpisodeEvent.class)).isEqualTo(CONSENT);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void whole_characters_beyond_the_plane_are_the_same_bytes_everywhere(HostMapper mapper) {
    SkillModule skill = SkillModule.of("CARPENTRY", "\uD83D\uDE00 \"quoted\" \\ / \u2028");
    String written =
        "{\"code\":\"CARPENTRY\",\"title\":\"\uD83D\uDE00 \\\"quoted\\\" \\\\ / \u2028\"}";
    assertThat(mapper.write(skill)).isEqualTo(written);
    assertThat(mapper.bytes(skill)).isEqualTo(written.getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void numbers_of_others_beside_a_caseload_are_kept(HostMapper mapper) {
    String text =
        Documents.CASELOAD
            .write(CaseloadDocument.of(new CaseloadSamples(1).caseload(2)))
            .replaceFirst("\"offices\"", "\"seed\":7,\"share\":0.25,\"offices\"");
    CaseloadDocument document = mapper.read(text, CaseloadDocument.class);
    assertThat(document.others()).containsOnlyKeys("seed", "share");
    assertThat(mapper.write(document)).isEqualTo(text);
    assertThat(mapper.throughTree(document, CaseloadDocument.class)).isEqualTo(document);
    assertThat(mapper.read(text, Caseload.class)).isEqualTo(document.caseload());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void an_episode_comes_back_as_it_stood(HostMapper mapper) {
    for (Walk walk : Walks.some(30)) {
      Episode again = mapper.read(mapper.write(walk.episode()), Episode.class);
      assertThat(again).isEqualTo(walk.episode());
    }
  }
}
