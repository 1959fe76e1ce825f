package org.cobi.spring;

import org.cobi.json.jackson3.CobiModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Our types on the application's mapper of Jackson 3: Spring Boot adds every module bean to it. */
@AutoConfiguration
@ConditionalOnClass(name = "tools.jackson.databind.ObjectMapper")
public class CobiJackson3AutoConfiguration {

  /** Made by the container. */
  public CobiJackson3AutoConfiguration() {}

  /** The module. */
  @Bean
  @ConditionalOnMissingBean
  CobiModule cobiJackson3Module() {
    return new CobiModule();
  }
}
