package org.cobi.benchmarks.timefold;

import org.cobi.benchmarks.peer.Bookings;

/** One whole series that a person could have: what Timefold chooses among. */
public record SeriesOption(Bookings.Series series, int rhythm, int delay, int handOvers) {}
