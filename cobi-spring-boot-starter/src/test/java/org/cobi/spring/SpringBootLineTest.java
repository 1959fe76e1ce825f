package org.cobi.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;

/** The same tests run on two lines of Spring Boot; this one says that it is really so. */
class SpringBootLineTest {

  @Test
  void these_tests_run_on_the_line_that_the_build_says() {
    assertThat(SpringBootVersion.getVersion())
        .startsWith(System.getProperty("cobi.spring-boot.line", "3.5."));
  }
}
