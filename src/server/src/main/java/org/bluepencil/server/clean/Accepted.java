package org.bluepencil.server.clean;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The string, if there is one, must be of a {@link Form}. */
@Documented
@Constraint(validatedBy = Accepted.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Accepted {

  /** The form asked for. */
  Form value();

  /** Not used: the form says what is expected. */
  String message() default "";

  /** Not used. */
  Class<?>[] groups() default {};

  /** Not used. */
  Class<? extends Payload>[] payload() default {};

  /** Asks the form. */
  class Validator implements ConstraintValidator<Accepted, String> {

    private Form form = Form.LANGUAGE_TAG;

    @Override
    public void initialize(Accepted accepted) {
      form = accepted.value();
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      if (value == null || form.accepts(value)) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context.buildConstraintViolationWithTemplate(form.expected()).addConstraintViolation();
      return false;
    }
  }
}
