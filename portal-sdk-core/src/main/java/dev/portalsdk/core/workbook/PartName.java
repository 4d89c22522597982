package dev.portalsdk.core.workbook;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds the name of a part that another part names. */
final class PartName {

  private PartName() {}

  /**
   * Returns the part that a target means, such as {@code xl/worksheets/sheet1.xml}.
   *
   * @param from the part that names it, such as {@code xl/workbook.xml}; empty for the workbook
   *     itself
   * @param target such as {@code worksheets/sheet1.xml}, {@code ../media/a.png} or {@code
   *     /xl/styles.xml}
   */
  static String resolve(String from, String target) {
    String folder = target.startsWith("/") ? "" : from.substring(0, from.lastIndexOf('/') + 1);
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (folder + target).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  /** Returns the part in which the relations of a part stand. */
  static String relationsOf(String part) {
    int name = part.lastIndexOf('/') + 1;
    return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
  }
}
