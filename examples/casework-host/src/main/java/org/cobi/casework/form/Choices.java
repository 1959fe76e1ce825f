package org.cobi.casework.form;

import java.util.List;

/** What can be chosen in an episode as it stands. */
@FunctionalInterface
interface Choices {
  List<Choice> of(About about);
}
