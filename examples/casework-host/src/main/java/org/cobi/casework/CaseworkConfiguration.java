package org.cobi.casework;

import java.time.Clock;
import org.cobi.model.time.LondonTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The host's clock: the machine's, or one that stands still where the invented people live. */
@Configuration(proxyBeanMethods = false)
class CaseworkConfiguration {

  @Bean
  Clock clock(CaseworkSettings settings) {
    return settings
        .now()
        .map(now -> Clock.fixed(now, LondonTime.ZONE))
        .orElseGet(() -> Clock.system(LondonTime.ZONE));
  }
}
