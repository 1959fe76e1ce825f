package org.cobi.casework;

import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * What can be said about this host under {@code casework}.
 *
 * @param invented whether it begins with invented people; never with a real database
 * @param now where the host's clock stands still, for invented people; absent for a real clock
 * @param snapshots whether episodes are kept in memory beside their journals
 * @param export the folder into which every page is written, after which the host ends
 * @param gatewaySecret what the gateway in front must send along to vouch for a user
 */
@ConfigurationProperties("casework")
public record CaseworkSettings(
    @DefaultValue("true") boolean invented,
    Optional<Instant> now,
    @DefaultValue("true") boolean snapshots,
    Optional<String> export,
    @Name("gateway-secret") Optional<String> gatewaySecret) {

  /** Says nothing of the secret. */
  @Override
  public String toString() {
    return "CaseworkSettings[invented=" + invented + "]";
  }
}
