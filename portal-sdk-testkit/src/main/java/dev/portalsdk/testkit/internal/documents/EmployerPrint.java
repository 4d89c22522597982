package dev.portalsdk.testkit.internal.documents;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * What an insurer's documents print of an employer beside the contract.
 *
 * @param place where documents are issued, such as {@code Paraná}
 * @param address such as {@code San Martín 123, Paraná, Entre Ríos}
 * @param phone such as {@code 0343-4000000}
 * @param affiliated the day on which the employer came to the insurer
 * @param activities one to three
 * @param level of compliance with Dec. 170/96, from 1 to 4
 */
public record EmployerPrint(
    String place,
    String address,
    String phone,
    LocalDate affiliated,
    List<Activity> activities,
    int level) {

  private static final int MOST_ACTIVITIES = 3;
  private static final int HIGHEST_LEVEL = 4;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if there are more than three activities or none, or the level
   *     is none
   */
  public EmployerPrint {
    requireNonNull(place, "place");
    requireNonNull(address, "address");
    requireNonNull(phone, "phone");
    requireNonNull(affiliated, "affiliated");
    activities = List.copyOf(activities);
    if (activities.isEmpty() || activities.size() > MOST_ACTIVITIES) {
      throw new IllegalArgumentException("An employer has one to three activities");
    }
    if (level < 1 || level > HIGHEST_LEVEL) {
      throw new IllegalArgumentException("Levels of compliance go from 1 to " + HIGHEST_LEVEL);
    }
  }

  /** Returns the level alone. */
  @Override
  public String toString() {
    return "EmployerPrint[level " + level + "]";
  }
}
