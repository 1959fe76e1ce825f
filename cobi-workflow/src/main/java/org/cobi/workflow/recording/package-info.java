/**
 * What an accepted command records: the events, with everything computed that they carry.
 *
 * <p>Nothing here refuses. By the time a command is recorded, every rule has been asked.
 */
package org.cobi.workflow.recording;
