/**
 * The people and places of a programme, as references and never by name.
 *
 * <p>Participants, practitioners and places are opaque references that the host gives and
 * understands. Numbers that identify a participant are checked and never printed. Who acts is a
 * {@link org.cobi.model.person.Role} together with a reference.
 *
 * <p>Start reading at {@link org.cobi.model.person.Actor} and {@link
 * org.cobi.model.person.Practitioner}.
 */
package org.cobi.model.person;
