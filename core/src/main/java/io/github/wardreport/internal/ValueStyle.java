package io.github.wardreport.internal;

import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.problem.NullArgumentException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one Immutables style of the project: accessors without a prefix, generated classes unseen,
 * the JDK's collections.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibilityString = "PACKAGE",
    builderVisibilityString = "PACKAGE",
    overshadowImplementation = true,
    jdkOnly = true,
    depluralize = true,
    depluralizeDictionary = {
      "statistics:statistics",
      "basis:bases",
      "maturityScale:maturityScales",
      "measure:measures"
    },
    jacksonIntegration = false,
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = InvalidValueException.class,
    throwForNullPointer = NullArgumentException.class)
public @interface ValueStyle {}
