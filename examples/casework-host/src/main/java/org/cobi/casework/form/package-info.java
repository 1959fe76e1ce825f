/**
 * Forms by which people ask for commands.
 *
 * <p>The key idea is that a form is a list of fields that makes a command's JSON document; what is
 * wrong with it is said beside the field. Start reading at {@link
 * org.cobi.casework.form.CommandForms}.
 */
@org.jspecify.annotations.NullMarked
package org.cobi.casework.form;
