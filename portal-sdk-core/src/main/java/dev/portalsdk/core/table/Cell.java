package dev.portalsdk.core.table;

import java.util.List;

/** One cell of a row, of a page or of a sheet. */
public interface Cell {

  /** Returns the text as shown, without spaces around it, runs of spaces as one. */
  String text();

  /** Returns the links in it, in order. */
  List<Link> links();
}
