package org.cobi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ServiceLoader;
import org.cobi.json.CobiModule;
import org.cobi.json.Documents;
import org.cobi.workflow.episode.EpisodeEvent.ConsentGiven;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/**
 * On the class path a mapper finds our types by itself. These tests stand here because this module
 * has no descriptor: in a named one, only what a descriptor provides is found.
 */
class JacksonModulesTest {
  private static final ConsentGiven CONSENT = new ConsentGiven(LocalDate.of(2018, 10, 2));

  @Test
  void both_modules_are_found_by_the_service_loader() {
    assertThat(ServiceLoader.load(com.fasterxml.jackson.databind.Module.class))
        .hasAtLeastOneElementOfType(CobiModule.class);
    assertThat(ServiceLoader.load(JacksonModule.class))
        .hasAtLeastOneElementOfType(org.cobi.json.jackson3.CobiModule.class);
  }

  @Test
  void mappers_of_both_lines_that_look_for_modules_write_our_documents() throws Exception {
    String written = Documents.EVENT.write(CONSENT);
    assertThat(new ObjectMapper().findAndRegisterModules().writeValueAsString(CONSENT))
        .isEqualTo(written);
    assertThat(JsonMapper.builder().findAndAddModules().build().writeValueAsString(CONSENT))
        .isEqualTo(written);
  }

  @Test
  void the_descriptor_provides_nothing_so_that_either_jackson_may_be_absent() {
    assertThat(LibraryModule.JSON.descriptor().provides()).isEmpty();
    assertThat(LibraryModule.JSON.descriptor().requires())
        .filteredOn(required -> required.name().contains("jackson"))
        .hasSizeGreaterThanOrEqualTo(4)
        .allSatisfy(
            required ->
                assertThat(required.modifiers())
                    .contains(java.lang.module.ModuleDescriptor.Requires.Modifier.STATIC));
  }
}
