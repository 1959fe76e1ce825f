package org.cobi.casework.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The pages in a real browser: nobody is kept out by how they see or steer. Where there is no
 * Chromium these tests are skipped and say so; continuous integration installs one.
 */
class BrowserTest {
  private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
  private static final int HEIGHT = 900;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Optional<Path> CHROMIUM =
      program("COBI_CHROMIUM", "/usr/bin/chromium", "/usr/bin/chromium-browser");
  private static final Optional<Path> DRIVER =
      program("COBI_CHROMEDRIVER", "/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");

  private @Nullable ChromeDriver opened;

  private static Optional<Path> program(String variable, String... places) {
    return Stream.concat(Optional.ofNullable(System.getenv(variable)).stream(), Stream.of(places))
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  @BeforeAll
  static void thereIsABrowser() {
    assumeTrue(
        CHROMIUM.isPresent() && DRIVER.isPresent(),
        "no Chromium with its driver is installed (apt-get install chromium chromium-driver), so"
            + " the pages were not looked at in a browser");
  }

  private void open(boolean scripts) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.orElseThrow().toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--lang=tr");
    if (!scripts) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.orElseThrow().toFile())
            .withSilent(true)
            .build();
    opened = new ChromeDriver(service, options);
  }

  private ChromeDriver browser() {
    return Objects.requireNonNull(opened, "the browser must be open");
  }

  @AfterEach
  void close() {
    if (opened != null) {
      opened.quit();
    }
  }

  /** Also for widths that a window cannot have. */
  private void width(int width) {
    browser()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
  }

  private void go(String path) {
    browser().get(RunningHost.address().resolve(path).toString());
  }

  private String anEpisode() {
    go("/");
    WebElement link = browser().findElement(By.cssSelector(".caseload tbody a"));
    return URI.create(Objects.requireNonNull(link.getDomProperty("href"))).getPath();
  }

  private List<String> pages() {
    String episode = anEpisode();
    return List.of(
        "/",
        "/chart",
        episode,
        episode + "/record-outcome",
        "/weeks/P-11/2022-05-30",
        "/audit",
        "/who",
        "/episodes/e-00000000",
        "/?lang=cy");
  }

  @Test
  void axe_finds_no_violation_on_any_page_at_any_width() {
    open(true);
    int looked = 0;
    for (String page : pages()) {
      for (int width : WIDTHS) {
        width(width);
        go(page);
        List<Rule> violations = new AxeBuilder().analyze(browser()).getViolations();
        assertThat(violations).as("%s at %s px: %s", page, width, violations).isEmpty();
        looked++;
      }
    }
    assertThat(looked).isEqualTo(27);
  }

  @Test
  void axe_finds_no_violation_in_a_refusal_and_on_the_restricted_side() {
    open(true);
    refuse();
    assertThat(new AxeBuilder().analyze(browser()).getViolations()).isEmpty();
    become("A-1");
    for (String page : List.of("/restricted", "/chart")) {
      go(page);
      assertThat(new AxeBuilder().analyze(browser()).getViolations()).as(page).isEmpty();
    }
  }

  /** Does something that leads to another page, and waits until the old one is gone. */
  private void toTheNextPage(Runnable action) {
    WebElement before = browser().findElement(By.tagName("html"));
    action.run();
    new WebDriverWait(browser(), PATIENCE).until(ExpectedConditions.stalenessOf(before));
  }

  private void refuse() {
    String episode = anEpisode();
    go(episode + "/complete-programme");
    toTheNextPage(() -> browser().findElement(By.cssSelector("main form button")).click());
    assertThat(browser().findElement(By.tagName("main")).getText()).contains("Nothing has changed");
  }

  private void become(String reference) {
    go("/who");
    browser().findElement(By.cssSelector("input[value='" + reference + "']")).sendKeys(Keys.SPACE);
    toTheNextPage(() -> browser().findElement(By.cssSelector("main form button")).click());
  }

  @Test
  void no_page_is_wider_than_320_pixels() {
    open(true);
    for (String page : pages()) {
      width(320);
      go(page);
      Object width =
          ((JavascriptExecutor) browser())
              .executeScript("return document.documentElement.scrollWidth");
      assertThat(((Number) Objects.requireNonNull(width)).intValue())
          .as("the width of %s", page)
          .isLessThanOrEqualTo(320);
    }
  }

  @Test
  void everything_works_by_keyboard_alone() {
    open(true);
    width(1280);
    go("/");
    browser().switchTo().activeElement().sendKeys(Keys.TAB);
    assertThat(browser().switchTo().activeElement().getText()).isEqualTo("Skip to main content");
    String number = tabTo(".caseload tbody a");
    toTheNextPage(() -> browser().switchTo().activeElement().sendKeys(Keys.ENTER));
    assertThat(browser().findElement(By.tagName("h1")).getText()).contains(number);
    tabTo(".possible a[href$='/report-relapse']");
    toTheNextPage(() -> browser().switchTo().activeElement().sendKeys(Keys.ENTER));
    tabTo("#level");
    tabTo("main form button");
    toTheNextPage(() -> browser().switchTo().activeElement().sendKeys(Keys.ENTER));
    assertThat(browser().findElement(By.cssSelector(".done")).getText()).contains("recorded");
  }

  /**
   * Goes on with the tabulator until the first element that fits has the focus, and can be seen.
   */
  private String tabTo(String selector) {
    WebElement wanted = browser().findElement(By.cssSelector(selector));
    for (int presses = 0; presses < 400; presses++) {
      if (browser().switchTo().activeElement().equals(wanted)) {
        assertThat(wanted.isDisplayed()).isTrue();
        return wanted.getText();
      }
      browser().switchTo().activeElement().sendKeys(Keys.TAB);
    }
    throw new AssertionError("the keyboard does not reach " + selector);
  }

  @Test
  void everything_works_without_scripts() {
    open(false);
    refuse();
    become("P-11");
    assertThat(browser().findElement(By.tagName("body")).getText()).contains("practitioner P-11");
    go("/");
    new Select(browser().findElement(By.id("programme"))).selectByValue("IA-2022");
    toTheNextPage(() -> browser().findElement(By.cssSelector(".filters button")).click());
    List<WebElement> programmes =
        browser().findElements(By.cssSelector(".caseload td:nth-child(2)"));
    assertThat(programmes).isNotEmpty().allMatch(cell -> cell.getText().equals("IA-2022"));
  }

  @Test
  void there_is_no_crown_and_nothing_of_that_typeface_is_asked_for() {
    open(true);
    go("/");
    Object loaded =
        ((JavascriptExecutor) browser())
            .executeScript(
                "return performance.getEntriesByType('resource').map(r => r.name).join(' ')");
    assertThat(String.valueOf(loaded)).contains("govuk-frontend.css").doesNotContain("/assets/");
    assertThat(browser().getPageSource())
        .doesNotContainIgnoringCase("crown")
        .doesNotContain("govuk-header");
    assertThat(browser().findElement(By.tagName("h1")).getCssValue("font-family"))
        .doesNotContain("GDS");
  }

  /** Pictures for whoever wants to look, in the folder that {@code cobi.pictures} names. */
  @Test
  void pictures_are_taken_where_they_are_asked_for() throws Exception {
    String folder = System.getProperty("cobi.pictures", "");
    assumeTrue(!folder.isEmpty(), "nobody asked for pictures with -Dcobi.pictures=FOLDER");
    Files.createDirectories(Path.of(folder));
    open(true);
    List<String> names =
        List.of("caseload", "chart", "episode", "form", "week", "audit", "who", "error", "welsh");
    List<String> pages = pages();
    for (int index = 0; index < names.size(); index++) {
      for (int width : WIDTHS) {
        width(width);
        go(pages.get(index));
        Files.write(
            Path.of(folder).resolve(names.get(index) + "-" + width + ".png"), wholePage(width));
      }
    }
  }

  private byte[] wholePage(int width) {
    Object height =
        ((JavascriptExecutor) browser())
            .executeScript("return document.documentElement.scrollHeight");
    browser()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    return browser().getScreenshotAs(OutputType.BYTES);
  }
}
