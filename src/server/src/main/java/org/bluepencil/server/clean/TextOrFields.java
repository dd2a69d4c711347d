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

/** A request says either {@code text} or {@code fields}. */
@Documented
@Constraint(validatedBy = TextOrFields.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TextOrFields {

  /** What is expected. */
  String message() default "exactly one of text and fields";

  /** Not used. */
  Class<?>[] groups() default {};

  /** Not used. */
  Class<? extends Payload>[] payload() default {};

  /** Counts the two. */
  class Validator implements ConstraintValidator<TextOrFields, CleanRequest> {
    @Override
    public boolean isValid(CleanRequest request, ConstraintValidatorContext context) {
      return (request.text() == null) != (request.fields() == null);
    }
  }
}
