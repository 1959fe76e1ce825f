package org.cobi.workflow.audit;

import java.util.Optional;

/** What came of writing a record. */
record AuditAttempt(Optional<Exception> failure) {}
