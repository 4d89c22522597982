package dev.portalsdk.core.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** The pages of a document, found and read in their order. */
final class PdfPages {

  private static final double A4_WIDTH = 595;
  private static final double A4_HEIGHT = 842;

  private final StreamGate gate;
  private final ReadingBudget budget;
  private final PageFonts fonts;
  private final Set<COSDictionary> visited = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<PdfLine> lines = new ArrayList<>();
  private int count;
  private boolean hidden;

  PdfPages(StreamGate gate, ReadingBudget budget) {
    this.gate = gate;
    this.budget = budget;
    this.fonts = new PageFonts(gate, budget);
  }

  /**
   * Reads them.
   *
   * @param root the dictionary from which all else is found
   */
  void read(COSDictionary root) throws IOException {
    COSDictionary pages = root.getCOSDictionary(COSName.PAGES);
    if (pages == null) {
      throw budget.damaged();
    }
    visit(pages, Inherited.NOTHING, 0);
  }

  /** What a page has from the node of the tree that it hangs on, unless it has it itself. */
  private record Inherited(COSDictionary resources, @Nullable COSArray box, int rotation) {
    static final Inherited NOTHING = new Inherited(new COSDictionary(), null, 0);

    Inherited at(COSDictionary node) {
      COSDictionary own = node.getCOSDictionary(COSName.RESOURCES);
      COSArray crop = node.getCOSArray(COSName.CROP_BOX);
      COSArray media = crop == null ? node.getCOSArray(COSName.MEDIA_BOX) : crop;
      return new Inherited(
          own == null ? resources : own,
          media == null ? box : media,
          node.getInt(COSName.ROTATE, rotation));
    }
  }

  private void visit(COSDictionary node, Inherited above, int depth) throws IOException {
    budget.depth(depth);
    if (!visited.add(node)) {
      throw budget.damaged();
    }
    Inherited here = above.at(node);
    COSArray kids = node.getCOSArray(COSName.KIDS);
    if (kids == null) {
      page(node, here);
      return;
    }
    for (int i = 0; i < kids.size(); i++) {
      budget.step();
      if (kids.getObject(i) instanceof COSDictionary kid) {
        visit(kid, here, depth + 1);
      } else {
        throw budget.damaged();
      }
    }
  }

  private void page(COSDictionary page, Inherited inherited) throws IOException {
    budget.page();
    count++;
    double[] box = box(inherited.box());
    boolean lying = Math.floorMod(inherited.rotation(), 180) != 0;
    double width = box[2] - box[0];
    double height = box[3] - box[1];
    PageRuns runs = new PageRuns(budget, lying ? height : width, lying ? width : height);
    Matrix upright = upright(box, inherited.rotation());
    new ContentReader(gate, fonts, budget, inherited.resources(), upright, runs)
        .read(content(page));
    lines.addAll(PageLines.of(count, runs.seen()));
    hidden |= runs.hidden();
  }

  /** The streams of a page are one text, which may be cut anywhere between two words. */
  private byte[] content(COSDictionary page) throws IOException {
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    if (contents instanceof COSArray streams) {
      for (int i = 0; i < streams.size(); i++) {
        all.write(content(streams.getObject(i)));
        all.write('\n');
      }
    } else if (page.containsKey(COSName.CONTENTS)) {
      all.write(content(contents));
    }
    return all.toByteArray();
  }

  /** A part that is not where the file says it is must not pass for an empty one. */
  private byte[] content(@Nullable COSBase part) throws IOException {
    if (part instanceof COSStream stream) {
      return gate.bytes(stream);
    }
    throw budget.damaged();
  }

  private static double[] box(@Nullable COSArray array) {
    double[] numbers = {0, 0, A4_WIDTH, A4_HEIGHT};
    for (int i = 0; array != null && i < numbers.length; i++) {
      if (i < array.size() && array.getObject(i) instanceof COSNumber number) {
        numbers[i] = number.floatValue();
      }
    }
    return new double[] {
      Math.min(numbers[0], numbers[2]),
      Math.min(numbers[1], numbers[3]),
      Math.max(numbers[0], numbers[2]),
      Math.max(numbers[1], numbers[3])
    };
  }

  /** Turns a page as its reader sees it, its corner at the bottom left at the origin. */
  private static Matrix upright(double[] box, int rotation) {
    return switch (Math.floorMod(rotation, 360)) {
      case 90 -> new Matrix(0, -1, 1, 0, -box[1], box[2]);
      case 180 -> new Matrix(-1, 0, 0, -1, box[2], box[3]);
      case 270 -> new Matrix(0, 1, -1, 0, box[3], -box[0]);
      default -> Matrix.moved(-box[0], -box[1]);
    };
  }

  List<PdfLine> lines() {
    return lines;
  }

  int count() {
    return count;
  }

  boolean hidden() {
    return hidden;
  }
}
