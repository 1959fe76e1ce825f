/**
 * A person's own data, prepared for a named human who reviews them before the person gets them.
 *
 * <p>The key idea is that the export is a type of its own, an allow-list: it has no room for a
 * practitioner, a report, a source or anything of the victim's side, so nothing of them can be
 * forgotten in it. What was left out is said to the reviewer and to nobody else.
 *
 * <p>Start reading at {@link org.cobi.workflow.subjectaccess.SubjectAccess}.
 */
package org.cobi.workflow.subjectaccess;
