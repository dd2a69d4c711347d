package org.bluepencil.server.clean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bluepencil.engine.Cleaner;
import org.bluepencil.engine.Dictionary;
import org.jspecify.annotations.Nullable;

/** The string, if there is one, must name a house style of the dictionary in use. */
@Documented
@Constraint(validatedBy = KnownStyle.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownStyle {

  /** Not used: the dictionary says what is expected. */
  String message() default "";

  /** Not used. */
  Class<?>[] groups() default {};

  /** Not used. */
  Class<? extends Payload>[] payload() default {};

  /** Asks the dictionary. */
  @ApplicationScoped
  class Validator implements ConstraintValidator<KnownStyle, String> {

    private final Cleaner cleaner;

    Validator(Cleaner cleaner) {
      this.cleaner = cleaner;
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      Dictionary dictionary = cleaner.dictionary();
      if (value == null || dictionary.hasStyle(value)) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(
              "one of the house styles " + String.join(", ", dictionary.styles().keySet()))
          .addConstraintViolation();
      return false;
    }
  }
}
