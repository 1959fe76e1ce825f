package org.cobi.benchmarks.timefold;

/** A day, a time and a practitioner: what Timefold chooses for each session. */
public record SessionSlot(int day, int start, int practitioner) {}
