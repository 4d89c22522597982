package dev.portalsdk.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which portal a test's parameter is, such as {@code @ForPortal("serena-art") Portal portal}.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForPortal {

  /** Returns the portal's id, such as {@code serena-art}. */
  String value();
}
