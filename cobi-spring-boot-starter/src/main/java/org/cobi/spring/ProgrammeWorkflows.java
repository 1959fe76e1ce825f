package org.cobi.spring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cobi.model.programme.DefinitionRef;
import org.cobi.workflow.ProgrammeWorkflow;

/**
 * Every workflow of the application, found by the definition to which an episode is pinned.
 *
 * @param all the workflows, in the order in which they were configured
 */
public record ProgrammeWorkflows(List<ProgrammeWorkflow> all) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if two of them apply the same definition
   */
  public ProgrammeWorkflows {
    all = List.copyOf(all);
    long definitions = all.stream().map(ProgrammeWorkflows::reference).distinct().count();
    if (definitions != all.size()) {
      throw new IllegalArgumentException("two workflows must not apply the same definition");
    }
  }

  /** These workflows. */
  public static ProgrammeWorkflows of(Collection<ProgrammeWorkflow> workflows) {
    return new ProgrammeWorkflows(new ArrayList<>(workflows));
  }

  /** The workflow that applies this definition, in exactly this version. */
  public Optional<ProgrammeWorkflow> find(DefinitionRef programme) {
    return all.stream().filter(workflow -> reference(workflow).equals(programme)).findFirst();
  }

  /**
   * The workflow that applies this definition.
   *
   * @throws IllegalArgumentException if the application has none: an episode cannot be decided
   *     under another
   */
  public ProgrammeWorkflow of(DefinitionRef programme) {
    return find(programme)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no workflow is configured for "
                        + programme
                        + "; name it under cobi.programmes or cobi.definitions"));
  }

  private static DefinitionRef reference(ProgrammeWorkflow workflow) {
    return workflow.programme().reference();
  }
}
