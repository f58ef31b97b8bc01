package io.github.wardreport.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.report.WardReport;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every attribute of every type that a report holds has a value in some generated report, so that
 * the round trip of generated reports is one of all attributes.
 */
class EveryAttributeTest {
  private static final int REPORTS = 300;

  private final Set<String> all = new TreeSet<>();
  private final Set<String> seen = new TreeSet<>();

  @Test
  void isInSomeGeneratedReport() throws ReflectiveOperationException {
    for (int seed = 1; seed <= REPORTS; seed++) {
      WardReport report = GeneratedReports.report(seed);
      visit(report);
    }
    all.removeAll(seen);
    assertThat(all).isEmpty();
  }

  private void visit(Object value) throws ReflectiveOperationException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        visit(optional.get());
      }
    } else if (value instanceof Collection<?> items) {
      for (Object item : items) {
        visit(item);
      }
    } else if (value instanceof Map<?, ?> map) {
      visit(map.values());
    } else if (value.getClass().getSimpleName().startsWith("Immutable")) {
      visitImmutable(value);
    } else if (value instanceof Record
        && value.getClass().getName().startsWith("io.github.wardreport.")) {
      visitRecord(value);
    }
  }

  private void visitImmutable(Object value) throws ReflectiveOperationException {
    Class<?> type = value.getClass().getInterfaces()[0];
    for (Field field : value.getClass().getDeclaredFields()) {
      boolean attribute =
          !Modifier.isStatic(field.getModifiers())
              && Arrays.stream(type.getMethods())
                  .anyMatch(m -> m.getName().equals(field.getName()) && m.getParameterCount() == 0);
      if (attribute) {
        attribute(type, field.getName(), type.getMethod(field.getName()).invoke(value));
      }
    }
  }

  private void visitRecord(Object value) throws ReflectiveOperationException {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      if (Modifier.isPublic(value.getClass().getModifiers())) {
        attribute(value.getClass(), component.getName(), component.getAccessor().invoke(value));
      }
    }
  }

  private void attribute(Class<?> type, String name, Object value)
      throws ReflectiveOperationException {
    String attribute = type.getSimpleName() + "." + name;
    all.add(attribute);
    if (!isEmpty(value)) {
      seen.add(attribute);
      visit(value);
    }
  }

  private static boolean isEmpty(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isEmpty();
    }
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty();
    }
    return value instanceof Collection<?> items && items.isEmpty();
  }
}
