package org.cobi.casework.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cobi.casework.Casework;
import org.cobi.casework.DoubleBookingException;
import org.cobi.casework.UnknownEpisodeException;
import org.cobi.casework.form.About;
import org.cobi.casework.form.CommandForms;
import org.cobi.casework.form.FilledForm;
import org.cobi.json.CobiJsonException;
import org.cobi.workflow.CommandId;
import org.cobi.workflow.Handled;
import org.cobi.workflow.Journal;
import org.cobi.workflow.audit.Access;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.view.View;
import org.cobi.workflow.view.Views;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks for a command: the form, and what stands in the way of what was asked. */
@Controller
class CommandPages {
  private static final String NAME = "commandId";
  private static final String OVERRIDE = "override";

  private final Casework casework;

  CommandPages(Casework casework) {
    this.casework = casework;
  }

  @GetMapping("/episodes/{id}/{command}")
  String form(@PathVariable String id, @PathVariable String command, Reader reader, Model page) {
    Journal journal = EpisodePages.journal(casework, id, reader);
    FilledForm empty = new FilledForm(known(command), Map.of(), List.of());
    show(page, journal, empty, UUID.randomUUID().toString(), reader);
    return "command";
  }

  private static String known(String command) {
    if (!CommandForms.names().contains(command)) {
      throw new UnknownEpisodeException();
    }
    return command;
  }

  private void show(Model page, Journal journal, FilledForm form, String name, Reader reader) {
    Episode episode = journal.replay();
    page.addAttribute("id", episode.id().value());
    page.addAttribute("number", People.number(episode));
    page.addAttribute("command", form.command());
    page.addAttribute("title", reader.words().name("command", form.command()));
    page.addAttribute("fields", form.fields(about(episode, reader)));
    page.addAttribute(NAME, name);
    page.addAttribute("overrideReason", form.entered().getOrDefault("overrideReason", ""));
  }

  private About about(Episode episode, Reader reader) {
    return new About(episode, casework.today(), reader.words());
  }

  @PostMapping("/episodes/{id}/{command}")
  String ask(
      @PathVariable String id,
      @PathVariable String command,
      @RequestParam MultiValueMap<String, String> entered,
      Reader reader,
      Model page,
      RedirectAttributes afterwards) {
    Journal journal = EpisodePages.journal(casework, id, reader);
    FilledForm form = filled(known(command), entered);
    String name = Optional.ofNullable(entered.getFirst(NAME)).orElse("");
    try {
      EpisodeCommand asked = form.read(reader.who().actor(), casework.placesTaken(journal));
      Access<Handled> answer =
          casework.submit(journal.episode(), CommandId.of(name), asked, reader.atWork());
      return answered(answer, journal, form, reader, page, afterwards);
    } catch (CobiJsonException unreadable) {
      page.addAttribute("problems", problems(unreadable));
    } catch (DoubleBookingException taken) {
      page.addAttribute("problems", List.of(reader.words().say("refused.taken")));
    } catch (IllegalArgumentException misuse) {
      page.addAttribute("problems", List.of(reader.words().say("refused.misuse")));
    }
    show(page, journal, form, name, reader);
    return "command";
  }

  private static FilledForm filled(String command, MultiValueMap<String, String> entered) {
    Map<String, String> values =
        entered.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get(0)));
    return new FilledForm(command, values, entered.getOrDefault(OVERRIDE, List.of()));
  }

  private static List<String> problems(CobiJsonException unreadable) {
    return unreadable.problems().stream()
        .map(problem -> problem.pointer().replaceFirst("^/", "") + ": " + problem.words())
        .toList();
  }

  private String answered(
      Access<Handled> answer,
      Journal journal,
      FilledForm form,
      Reader reader,
      Model page,
      RedirectAttributes afterwards) {
    Handled handled = answer.value().orElseThrow(NotRecordedException::new);
    List<Reason> reasons = handled.decision().reasons().stream().map(Reason::of).toList();
    View view = Views.of(handled.decision(), reader.audience());
    if (reasons.isEmpty()) {
      afterwards.addFlashAttribute(
          "done", reader.words().say("done", reader.words().name("command", form.command())));
      afterwards.addFlashAttribute(
          "notices", handled.decision().notices().stream().map(Reason::of).toList());
      return "redirect:/episodes/" + journal.episode().value();
    }
    page.addAttribute("reasons", view.value("reasons").isPresent() ? reasons : List.of());
    page.addAttribute(
        "overridable", reasons.stream().allMatch(Reason::overridable) ? reasons : List.of());
    show(page, journal, form, UUID.randomUUID().toString(), reader);
    return "command";
  }
}
