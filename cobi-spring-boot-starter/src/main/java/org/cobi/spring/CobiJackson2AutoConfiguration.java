package org.cobi.spring;

import org.cobi.json.CobiModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Our types on the application's mapper of Jackson 2: Spring Boot adds every module bean to it. */
@AutoConfiguration
@ConditionalOnClass(name = "com.fasterxml.jackson.databind.ObjectMapper")
public class CobiJackson2AutoConfiguration {

  /** Made by the container. */
  public CobiJackson2AutoConfiguration() {}

  /** The module. */
  @Bean
  @ConditionalOnMissingBean
  CobiModule cobiJackson2Module() {
    return new CobiModule();
  }
}
