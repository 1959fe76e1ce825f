package org.cobi.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;

/** Refusals as problem details (RFC 9457), in applications of Spring MVC. */
@AutoConfiguration
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(name = "org.springframework.web.servlet.DispatcherServlet")
public class CobiWebAutoConfiguration {

  /** Made by the container. */
  public CobiWebAutoConfiguration() {}

  /** The advice. */
  @Bean
  @ConditionalOnMissingBean
  RefusalAdvice cobiRefusalAdvice() {
    return new RefusalAdvice();
  }
}
