package org.cobi.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.time.HolidayCalendar;
import org.cobi.model.time.HolidayCalendars;
import org.cobi.testing.AuditInMemory;
import org.cobi.testing.People;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.audit.Access;
import org.cobi.workflow.audit.AccessContext;
import org.cobi.workflow.audit.AccessRequest;
import org.cobi.workflow.audit.AuditReference;
import org.cobi.workflow.audit.AuditSink;
import org.cobi.workflow.audit.AuditedAccess;
import org.cobi.workflow.audit.Purpose;
import org.cobi.workflow.episode.EpisodeId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

/** What the starter gives to an application without a web. */
class CobiAutoConfigurationTest {
  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  CobiAutoConfiguration.class,
                  CobiJackson2AutoConfiguration.class,
                  CobiJackson3AutoConfiguration.class));

  @Test
  void each_configured_programme_is_a_workflow_bean_of_its_name() {
    runner
        .withPropertyValues("cobi.programmes=KSS-2018,IA-2022")
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(context.getBeansOfType(ProgrammeWorkflow.class))
                  .containsOnlyKeys("KSS-2018", "IA-2022");
              assertThat(context.getBean("IA-2022", ProgrammeWorkflow.class).programme())
                  .isEqualTo(PublishedProgrammes.IA_2022);
              ProgrammeWorkflows all = context.getBean(ProgrammeWorkflows.class);
              assertThat(all.of(PublishedProgrammes.KSS_2018.reference()).programme())
                  .isEqualTo(PublishedProgrammes.KSS_2018);
              assertThatIllegalArgumentException()
                  .isThrownBy(() -> all.of(PublishedProgrammes.KENT_2021_GROUP.reference()))
                  .withMessageContaining("KENT-2021-GROUP")
                  .withMessageContaining("cobi.programmes");
            });
  }

  @Test
  void a_single_workflow_is_injected_by_its_type() {
    runner
        .withPropertyValues("cobi.programmes=IA-2022")
        .run(context -> assertThat(context).hasSingleBean(ProgrammeWorkflow.class));
  }

  @Test
  void nothing_configured_gives_no_workflow() {
    runner.run(
        context -> {
          assertThat(context).hasNotFailed().doesNotHaveBean(ProgrammeWorkflow.class);
          assertThat(context.getBean(ProgrammeWorkflows.class).all()).isEmpty();
        });
  }

  @Test
  void a_definition_of_the_regions_own_is_read_from_its_place() {
    runner
        .withPropertyValues("cobi.definitions=classpath:META-INF/cobi/programmes/ia-2022-1.json")
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(context.getBean("IA-2022", ProgrammeWorkflow.class).programme())
                  .isEqualTo(PublishedProgrammes.IA_2022);
            });
  }

  @Test
  void a_programme_that_nobody_published_stops_the_application() {
    runner
        .withPropertyValues("cobi.programmes=IA-2032")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .hasStackTraceContaining("KENT-2021-GROUP")
                    .hasStackTraceContaining("but names IA-2032"));
  }

  @Test
  void a_programme_that_is_named_twice_stops_the_application() {
    runner
        .withPropertyValues("cobi.programmes=IA-2022,IA-2022")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .hasStackTraceContaining("IA-2022 is there twice"));
  }

  @Test
  void a_calendar_of_the_application_is_taken_by_every_workflow() {
    LocalDate proclaimed = LocalDate.of(2026, 7, 15);
    HolidayCalendar calendar =
        HolidayCalendars.ENGLAND_AND_WALES.withHoliday(proclaimed, "A day of celebration");
    runner
        .withPropertyValues("cobi.programmes=IA-2022")
        .withBean(HolidayCalendar.class, () -> calendar)
        .run(
            context ->
                assertThat(context.getBean(ProgrammeWorkflow.class).setting().calendar())
                    .isEqualTo(calendar));
  }

  @Test
  void without_an_audit_sink_nothing_is_handed_out() {
    runner.run(
        context -> {
          Access<String> answer = request(context);
          assertThat(answer).isInstanceOf(Access.Refused.class);
          assertThat(answer.reasons())
              .singleElement()
              .satisfies(
                  reason -> assertThat(reason.rule().value()).isEqualTo("COBI-DAT-01"),
                  reason ->
                      assertThat(reason.words())
                          .isEqualTo("the audit record could not be written, so nothing was done"));
        });
  }

  @Test
  void an_audit_sink_of_the_application_takes_the_record_first() {
    AuditInMemory sink = new AuditInMemory();
    runner
        .withBean(AuditSink.class, () -> sink)
        .run(
            context -> {
              assertThat(request(context).value()).contains("content");
              assertThat(sink.records()).hasSize(1);
            });
  }

  private static Access<String> request(ApplicationContext context) {
    return context
        .getBean(AuditedAccess.class)
        .request(
            AccessRequest.toConsult(
                AuditReference.episode(EpisodeId.of("episode-1")),
                AccessContext.of(People.MANAGER, Purpose.of("CASE_REVIEW")),
                Instant.parse("2022-05-12T09:00:00Z")),
            () -> "content");
  }

  @Test
  void a_module_bean_for_each_line_of_jackson_that_is_there() {
    boolean two = isThere("com.fasterxml.jackson.databind.ObjectMapper");
    boolean three = isThere("tools.jackson.databind.ObjectMapper");
    assertThat(two || three).as("a line of Jackson is there").isTrue();
    runner.run(
        context -> {
          assertThat(context).hasNotFailed();
          assertThat(context.containsBean("cobiJackson2Module")).isEqualTo(two);
          assertThat(context.containsBean("cobiJackson3Module")).isEqualTo(three);
        });
  }

  private static boolean isThere(String type) {
    try {
      Class.forName(type);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
