package org.cobi.examples.national;

import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The finite question: which episodes would have gone otherwise under a changed definition. */
final class WhatIfJob {
  private static final int MOST_KINDS = 10_000;

  private WhatIfJob() {}

  /** Writes every difference to files; gives how many there are of each kind. */
  static Map<String, Long> run(
      StreamExecutionEnvironment environment,
      Population population,
      String definition,
      String output)
      throws Exception {
    DataStream<Tuple2<String, String>> differences =
        environment
            .fromSequence(0, population.perWeek() * population.startWeeks() - 1)
            .flatMap(new WhatIfFunction(population, definition))
            .returns(Types.TUPLE(Types.STRING, Types.STRING));
    DutiesJob.writeTo(output, differences.map(found -> found.f1, Types.STRING), "differences");
    DataStream<Tuple2<String, Long>> counts =
        differences
            .map(found -> Tuple2.of(found.f0, 1L), Types.TUPLE(Types.STRING, Types.LONG))
            .keyBy(counted -> counted.f0)
            .reduce((one, other) -> Tuple2.of(one.f0, one.f1 + other.f1));
    Map<String, Long> byKind = new TreeMap<>();
    counts.executeAndCollect(MOST_KINDS).forEach(row -> byKind.put(row.f0, row.f1));
    return byKind;
  }
}
