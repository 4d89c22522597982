package dev.portalsdk.billing.agreement;

import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.License;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a payer wants of an entry of a roster (SanCor Salud's manual L213-226). */
final class RosterCheck {

  /** What a cell of a workbook takes: a longer text would be cut. */
  private static final int LONGEST = 32_767;

  private static final Pattern BETWEEN_EMAILS = Pattern.compile("\\s*[,;/]\\s*|\\s+");
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@,;/]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
  private static final Pattern POSTAL_CODE =
      Pattern.compile("[0-9]{4}|[A-Za-z][0-9]{4}[A-Za-z]{3}");

  private final int row;
  private final RosterEntry entry;
  private final List<RosterViolation> violations = new ArrayList<>();

  private RosterCheck(int row, RosterEntry entry) {
    this.row = row;
    this.entry = entry;
  }

  /**
   * Returns all that an entry lacks.
   *
   * @param row its place, from 1
   */
  static List<RosterViolation> violations(int row, RosterEntry entry) {
    RosterCheck check = new RosterCheck(row, entry);
    for (RosterField field : RosterField.values()) {
      entry
          .text(field)
          .ifPresentOrElse(text -> check.present(field, text), () -> check.absent(field));
    }
    return check.violations;
  }

  private void present(RosterField field, String text) {
    if (text.length() > LONGEST) {
      violate(field, "it is longer than a cell of a workbook");
    } else {
      refusal(field, text).ifPresent(reason -> violate(field, reason));
    }
  }

  /** One telephone is enough, and one is wanted; the landline stands for both. */
  private void absent(RosterField field) {
    switch (field) {
      case MOBILE -> {}
      case LANDLINE -> {
        if (entry.text(RosterField.MOBILE).isEmpty()) {
          violate(field, "a landline or a mobile is wanted, and there is neither");
        }
      }
      default -> violate(field, "it is missing");
    }
  }

  private static Optional<String> refusal(RosterField field, String text) {
    return switch (field) {
      case CUIT -> cuit(text);
      case LICENSE -> license(text);
      case LANDLINE -> unless(Telephone.isLandline(text), "a number with its area code is wanted");
      case MOBILE ->
          unless(Telephone.isMobile(text), "a number with its area code and 15 in front is wanted");
      case POSTAL_CODE ->
          unless(POSTAL_CODE.matcher(text).matches(), "2142 or S2142ABC is such a code");
      case EMAILS -> unless(areEmails(text), "one of them is no e-mail address");
      case NAME, CATEGORY, SPECIALTIES, ADDRESS, TOWN, PROVINCE -> Optional.empty();
    };
  }

  private static Optional<String> cuit(String text) {
    try {
      Cuit.parse(text);
      return Optional.empty();
    } catch (InvalidTextException refused) {
      return Optional.of(String.valueOf(refused.getMessage()));
    }
  }

  private static Optional<String> license(String text) {
    try {
      return unless(License.parse(text).kind().isPresent(), "its kind is wanted before its number");
    } catch (InvalidTextException refused) {
      return Optional.of(String.valueOf(refused.getMessage()));
    }
  }

  private static boolean areEmails(String text) {
    return BETWEEN_EMAILS.splitAsStream(text).allMatch(each -> EMAIL.matcher(each).matches());
  }

  private static Optional<String> unless(boolean right, String reason) {
    return right ? Optional.empty() : Optional.of(reason);
  }

  private void violate(RosterField field, String reason) {
    violations.add(new RosterViolation(row, field, reason));
  }
}
