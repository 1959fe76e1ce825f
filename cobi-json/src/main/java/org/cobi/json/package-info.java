/**
 * The programme's types as JSON, both ways, and files of cases that people write by hand.
 *
 * <p>The key idea is that the JSON is ours and not a library's: every name is written down in a
 * description, what is read is judged strictly and completely, and a refusal says where and what
 * kind of thing was wrong without repeating what the document says.
 *
 * <p>Start reading at {@link org.cobi.json.Documents}; for single values at {@link
 * org.cobi.json.CobiJson}, and for files of cases at {@link org.cobi.json.CaseFiles}.
 */
package org.cobi.json;
