package org.cobi.spring;

import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.audit.AuditSink;
import org.cobi.workflow.audit.AuditedAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/**
 * The workflows that the application configures, and the door to personal data, which stays shut
 * until there is a place for audit records.
 */
@AutoConfiguration
public class CobiAutoConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(CobiAutoConfiguration.class);

  /** Made by the container. */
  public CobiAutoConfiguration() {}

  /** One workflow bean for each configured programme; static, because it comes before all beans. */
  @Bean
  static ConfiguredProgrammes cobiConfiguredProgrammes(
      Environment environment, ResourceLoader resources) {
    return new ConfiguredProgrammes(environment, resources);
  }

  /** All workflows, those that the application made itself included. */
  @Bean
  @ConditionalOnMissingBean
  ProgrammeWorkflows cobiProgrammeWorkflows(ObjectProvider<ProgrammeWorkflow> workflows) {
    return ProgrammeWorkflows.of(workflows.orderedStream().toList());
  }

  /** Takes nothing. An application that records gives its own. */
  @Bean
  @ConditionalOnMissingBean
  AuditSink cobiClosedAuditSink() {
    LOG.warn("There is no AuditSink bean: whatever must be audited will be refused");
    return new ClosedAuditSink();
  }

  /** Access to personal data, recorded in the application's sink. */
  @Bean
  @ConditionalOnMissingBean
  AuditedAccess cobiAuditedAccess(AuditSink sink) {
    return AuditedAccess.recordedIn(sink);
  }
}
