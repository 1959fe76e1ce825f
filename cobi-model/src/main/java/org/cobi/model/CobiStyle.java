package org.cobi.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How value types are generated: a sealed interface is all that a caller sees.
 *
 * <p>The generated class is package-private, uses JDK collections only and has no copying {@code
 * with…} methods, which would go past the checks in {@code build()}. What is marked as redacted
 * prints as {@code <redacted>}. The annotation is kept in class files so that other modules can
 * share it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    get = "*",
    depluralize = true,
    redactedMask = "<redacted>",
    defaults = @Value.Immutable(copy = false),
    allowedClasspathAnnotations = javax.annotation.processing.Generated.class)
public @interface CobiStyle {}
