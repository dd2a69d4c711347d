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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.engine.Copy;
import org.bluepencil.server.clean.CleanRequest.GlossaryTerm;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** No two terms of a glossary ask for different replacements of the same words. */
@Documented
@Constraint(validatedBy = OneTranslation.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OneTranslation {

  /** Not used: what is expected names the earlier term. */
  String message() default "";

  /** Not used. */
  Class<?>[] groups() default {};

  /** Not used. */
  Class<? extends Payload>[] payload() default {};

  /** Compares the terms as they are looked for. Terms that break another rule are passed over. */
  class Validator implements ConstraintValidator<OneTranslation, List<GlossaryTerm>> {

    @Override
    public boolean isValid(
        @Nullable List<@Nullable GlossaryTerm> terms, ConstraintValidatorContext context) {
      Map<String, Integer> places = new HashMap<>();
      boolean valid = true;
      for (int i = 0; terms != null && i < terms.size(); i++) {
        GlossaryTerm term = terms.get(i);
        String words = isWhole(term) ? Copy.wordsOf(term.from()) : "";
        Integer earlier = words.isEmpty() ? null : places.putIfAbsent(words, i);
        if (earlier != null && !terms.get(earlier).to().equals(term.to())) {
          valid = false;
          tell(context, i, term.from(), earlier);
        }
      }
      return valid;
    }

    @SuppressWarnings("NullAway") // Constraints see what was sent, whatever its types promise.
    private static boolean isWhole(@Nullable GlossaryTerm term) {
      return term != null && term.from() != null && term.to() != null;
    }

    private static void tell(
        ConstraintValidatorContext context, int place, String from, int earlier) {
      context.disableDefaultConstraintViolation();
      context
          .unwrap(HibernateConstraintValidatorContext.class)
          .withDynamicPayload(from)
          .buildConstraintViolationWithTemplate(
              "other words than those of /glossary/" + earlier + ", or the same replacement")
          .addPropertyNode("from")
          .inIterable()
          .atIndex(place)
          .addConstraintViolation();
    }
  }
}
