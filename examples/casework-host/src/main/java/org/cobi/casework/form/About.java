package org.cobi.casework.form;

import java.time.LocalDate;
import org.cobi.casework.words.Wording;
import org.cobi.workflow.episode.Episode;

/**
 * What a form is about, and for whom.
 *
 * @param episode the episode as it stands
 * @param today the day
 * @param words the reader's words
 */
public record About(Episode episode, LocalDate today, Wording words) {}
