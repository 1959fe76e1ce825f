package org.cobi.playground.run;

import java.util.Optional;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.playground.expect.Expectation;
import org.cobi.workflow.Submission;

/**
 * One line of a case.
 *
 * @param line its number in the file, from 1
 * @param note what its writer says about it
 * @param submission what is asked
 * @param programme the programme that the line names, where it names one
 * @param expectation what it expects, where it says so
 */
public record Step(
    int line,
    Optional<String> note,
    Submission submission,
    Optional<ProgrammeDefinition> programme,
    Optional<Expectation> expectation) {}
