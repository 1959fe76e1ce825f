package org.cobi.architecture;

import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Everything that a value of some types can hold, at any depth: fields, accessors, what is inside
 * an Optional, a list or a map, what an interface may be, and what a class is made from.
 */
final class TypeWalk {
  /** How each type was reached: the type and the attribute before it. */
  private final Map<Class<?>, String> reached = new LinkedHashMap<>();

  /** The attributes that can hold anything, so that types alone prove nothing about them. */
  private final Set<String> open = new TreeSet<>();

  /** The attributes that hold text. */
  private final Set<String> texts = new TreeSet<>();

  private final Deque<Class<?>> waiting = new ArrayDeque<>();
  private int attributes;

  private TypeWalk() {}

  static TypeWalk from(Iterable<Class<?>> roots) {
    TypeWalk walk = new TypeWalk();
    roots.forEach(root -> walk.reach(root, "a root"));
    while (!walk.waiting.isEmpty()) {
      walk.look(walk.waiting.remove());
    }
    return walk;
  }

  Map<Class<?>, String> reached(Predicate<Class<?>> condition) {
    Map<Class<?>, String> found = new LinkedHashMap<>(reached);
    found.keySet().removeIf(condition.negate());
    return found;
  }

  Set<String> open() {
    return open;
  }

  Set<String> texts() {
    return texts;
  }

  int attributes() {
    return attributes;
  }

  private void reach(Class<?> type, String from) {
    if (type.isArray()) {
      reach(type.getComponentType(), from);
    } else if (type.getName().startsWith("org.cobi.") && reached.putIfAbsent(type, from) == null) {
      waiting.add(type);
    } else if (type == Object.class) {
      open.add(from);
    } else if (type == String.class) {
      texts.add(from);
    }
  }

  private void look(Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        attribute(field.getGenericType(), type, field.getName());
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      boolean isAccessor = method.getParameterCount() == 0 && !isOfObject(method);
      if (isAccessor && Modifier.isAbstract(method.getModifiers())) {
        attribute(method.getGenericReturnType(), type, method.getName());
      }
    }
    Arrays.stream(type.getGenericInterfaces()).forEach(above -> above(above, type));
    if (type.getGenericSuperclass() != null && type.getSuperclass() != Object.class) {
      above(type.getGenericSuperclass(), type);
    }
    if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(below -> reach(below, name(type)));
    }
  }

  private void attribute(Type type, Class<?> owner, String attribute) {
    attributes++;
    into(type, name(owner) + "." + attribute);
  }

  private void above(Type type, Class<?> below) {
    if (type != Enum.class && type != Record.class) {
      into(type, name(below));
    }
  }

  private void into(Type type, String from) {
    if (type instanceof Class<?> plain) {
      reach(plain, from);
    } else if (type instanceof ParameterizedType generic) {
      reach((Class<?>) generic.getRawType(), from);
      Arrays.stream(generic.getActualTypeArguments()).forEach(part -> into(part, from));
    } else if (type instanceof GenericArrayType array) {
      into(array.getGenericComponentType(), from);
    } else if (type instanceof WildcardType wildcard) {
      Arrays.stream(wildcard.getUpperBounds())
          .filter(b -> b != Object.class)
          .forEach(b -> into(b, from));
    } else if (type instanceof TypeVariable<?> variable) {
      Arrays.stream(variable.getBounds())
          .filter(b -> b != Object.class)
          .forEach(b -> into(b, from));
    }
  }

  private static boolean isOfObject(Method method) {
    return Set.of("toString", "hashCode").contains(method.getName());
  }

  private static String name(Class<?> type) {
    return type.getName().substring(type.getName().lastIndexOf('.') + 1).replace("Immutable", "");
  }
}
