package org.cobi.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.charset.Charset;
import java.text.Format;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TimeZone;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.BaseStream;

/** The parts of the JDK whose answers depend on when and where they are asked. */
final class Impurities {
  static final DescribedPredicate<JavaAccess<?>> A_CLOCK =
      targets("a clock is read", Impurities::readsAClock);

  static final DescribedPredicate<JavaAccess<?>> CHANCE =
      targets("something is left to chance", Impurities::isChance);

  static final DescribedPredicate<JavaAccess<?>> INPUT_OR_OUTPUT =
      targets("something is read or written", Impurities::isInputOrOutput);

  static final DescribedPredicate<JavaAccess<?>> THREADS =
      targets("threads are involved", Impurities::isAboutThreads);

  static final DescribedPredicate<JavaAccess<?>> DEFAULTS_OF_THE_MACHINE =
      targets("the machine's defaults are used", Impurities::usesADefault);

  private Impurities() {}

  private static boolean readsAClock(AccessTarget target) {
    boolean namedNow = target.getName().equals("now") && ownedByPackage(target, "java.time");
    return namedNow
        || isOn(target, System.class, "currentTimeMillis", "nanoTime")
        || isOnAny(target, Clock.class, InstantSource.class, Date.class, Calendar.class);
  }

  private static boolean isChance(AccessTarget target) {
    return isOn(target, Math.class, "random")
        || isOn(target, StrictMath.class, "random")
        || isOn(target, UUID.class, "randomUUID")
        || isOn(target, Collections.class, "shuffle")
        || isOn(target, System.class, "identityHashCode")
        || isOnAny(target, Random.class, RandomGenerator.class);
  }

  private static boolean isInputOrOutput(AccessTarget target) {
    return ownedByPackage(target, "java.io")
        || ownedByPackage(target, "java.net")
        || ownedByPackage(target, "java.nio.channels")
        || ownedByPackage(target, "java.nio.file")
        || isOn(target, System.class, "in", "out", "err", "console", "exit")
        || isOn(target, System.class, "getenv", "getProperty", "getProperties", "setProperty")
        || isOnAny(target, Runtime.class, Process.class, ProcessBuilder.class);
  }

  private static boolean isAboutThreads(AccessTarget target) {
    return isOnAny(target, Thread.class, Executor.class, CompletionStage.class, Timer.class)
        || isOnAny(target, Executors.class)
        || target.getName().equals("parallelStream")
        || (target.getName().equals("parallel") && isOnAny(target, BaseStream.class));
  }

  private static boolean usesADefault(AccessTarget target) {
    return isOnAny(target, TimeZone.class)
        || isOn(target, ZoneId.class, "systemDefault")
        || isOn(target, Locale.class, "getDefault", "setDefault")
        || isOn(target, Charset.class, "defaultCharset")
        || writesInTheDefaultLanguage(target)
        || codesInTheDefaultCharset(target);
  }

  /** The variants that could be given a locale and are not. */
  private static boolean writesInTheDefaultLanguage(AccessTarget target) {
    boolean canBeTold =
        isOn(target, String.class, "format", "formatted", "toLowerCase", "toUpperCase")
            || isOn(target, DateTimeFormatter.class, "ofPattern")
            || isOn(target, DateTimeFormatterBuilder.class, "toFormatter")
            || isOn(target, ResourceBundle.class, "getBundle")
            || (isOnAny(target, Format.class) && target.getName().startsWith("get"));
    boolean cannotBeTold =
        target.getName().startsWith("ofLocalized") && isOnAny(target, DateTimeFormatter.class);
    return cannotBeTold || (canBeTold && !takes(target, Locale.class));
  }

  /** Text to bytes and back without saying how. */
  private static boolean codesInTheDefaultCharset(AccessTarget target) {
    boolean toBytes = isOn(target, String.class, "getBytes") && parametersOf(target).isEmpty();
    boolean fromBytes =
        isOn(target, String.class, "<init>")
            && parametersOf(target).equals(Set.of(byte[].class.getName()));
    return toBytes || fromBytes;
  }

  private static boolean isOn(AccessTarget target, Class<?> owner, String... names) {
    return target.getOwner().isEquivalentTo(owner) && Set.of(names).contains(target.getName());
  }

  private static boolean isOnAny(AccessTarget target, Class<?>... owners) {
    for (Class<?> owner : owners) {
      if (target.getOwner().isAssignableTo(owner)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ownedByPackage(AccessTarget target, String name) {
    String owner = target.getOwner().getPackageName();
    return owner.equals(name) || owner.startsWith(name + ".");
  }

  private static boolean takes(AccessTarget target, Class<?> parameter) {
    return parametersOf(target).contains(parameter.getName());
  }

  private static Set<String> parametersOf(AccessTarget target) {
    return target instanceof CodeUnitAccessTarget called
        ? Set.copyOf(called.getRawParameterTypes().stream().map(JavaClass::getName).toList())
        : Set.of();
  }

  private static DescribedPredicate<JavaAccess<?>> targets(
      String description, Predicate<AccessTarget> condition) {
    return describe(description, access -> condition.test(access.getTarget()));
  }
}
