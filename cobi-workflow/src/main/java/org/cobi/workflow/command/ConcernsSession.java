package org.cobi.workflow.command;

import java.time.LocalDateTime;

/** A command about one appointment, which is known by its agreed start. */
public interface ConcernsSession {

  /** The agreed start, in London's local time. */
  LocalDateTime session();
}
