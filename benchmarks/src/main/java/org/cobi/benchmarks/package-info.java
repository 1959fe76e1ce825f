/** Measures the library as a host calls it. */
package org.cobi.benchmarks;
