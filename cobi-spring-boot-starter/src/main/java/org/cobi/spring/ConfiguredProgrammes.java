package org.cobi.spring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cobi.json.Documents;
import org.cobi.model.order.Regimes;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.time.HolidayCalendar;
import org.cobi.workflow.ProgrammeWorkflow;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/**
 * Registers one workflow for each configured programme, under the programme's code.
 *
 * <p>It happens before any bean is made, so that a workflow can be injected like any other bean. A
 * configuration that names what does not exist, or names something twice, stops the application
 * here.
 */
final class ConfiguredProgrammes implements BeanDefinitionRegistryPostProcessor {
  private final Environment environment;
  private final ResourceLoader resources;

  ConfiguredProgrammes(Environment environment, ResourceLoader resources) {
    this.environment = environment;
    this.resources = resources;
  }

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    if (registry instanceof ConfigurableListableBeanFactory beans) {
      definitions()
          .forEach(
              (code, programme) ->
                  registry.registerBeanDefinition(
                      code,
                      BeanDefinitionBuilder.genericBeanDefinition(
                              ProgrammeWorkflow.class, workflowOf(programme, beans))
                          .getBeanDefinition()));
    }
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {}

  private Map<String, ProgrammeDefinition> definitions() {
    CobiProperties properties =
        Binder.get(environment)
            .bind("cobi", CobiProperties.class)
            .orElseGet(() -> new CobiProperties(List.of(), List.of()));
    Map<String, ProgrammeDefinition> byCode = new LinkedHashMap<>();
    properties.programmes().forEach(code -> add(byCode, published(code)));
    properties.definitions().forEach(place -> add(byCode, read(place)));
    return byCode;
  }

  private static void add(Map<String, ProgrammeDefinition> byCode, ProgrammeDefinition programme) {
    String code = programme.reference().code();
    if (byCode.putIfAbsent(code, programme) != null) {
      throw new IllegalArgumentException(
          "each programme must be configured once but " + code + " is there twice");
    }
  }

  private static ProgrammeDefinition published(String code) {
    return PublishedProgrammes.find(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "cobi.programmes must name published programmes, which are "
                        + String.join(", ", codes())
                        + ", but names "
                        + code));
  }

  private static List<String> codes() {
    return PublishedProgrammes.ALL.stream()
        .map(programme -> programme.reference().code())
        .distinct()
        .toList();
  }

  private ProgrammeDefinition read(String place) {
    Resource resource = resources.getResource(place);
    try (InputStream document = resource.getInputStream()) {
      return Documents.PROGRAMME_DEFINITION.read(document);
    } catch (IOException e) {
      throw new UncheckedIOException("the programme definition " + place + " cannot be read", e);
    }
  }

  /** Under the application's own calendar, policy and law, where it has them as beans. */
  private static Supplier<ProgrammeWorkflow> workflowOf(
      ProgrammeDefinition programme, ConfigurableListableBeanFactory beans) {
    return () -> {
      ProgrammeWorkflow workflow = ProgrammeWorkflow.of(programme);
      HolidayCalendar calendar = beans.getBeanProvider(HolidayCalendar.class).getIfUnique();
      if (calendar != null) {
        workflow = workflow.with(calendar);
      }
      LocalPolicy policy = beans.getBeanProvider(LocalPolicy.class).getIfUnique();
      if (policy != null) {
        workflow = workflow.with(policy);
      }
      Regimes regimes = beans.getBeanProvider(Regimes.class).getIfUnique();
      return regimes == null ? workflow : workflow.with(regimes);
    };
  }
}
