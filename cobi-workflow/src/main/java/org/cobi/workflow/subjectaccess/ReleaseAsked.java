package org.cobi.workflow.subjectaccess;

import org.cobi.model.person.Actor;

/**
 * What the rules of a release are asked.
 *
 * @param draft what is to be released
 * @param by who releases it
 */
public record ReleaseAsked(SubjectAccessDraft draft, Actor by) {}
