package dev.portalsdk.core.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/** PDFBox's parser of what a page draws, which goes no deeper than documents do. */
final class GuardedTokens extends PDFStreamParser {

  private final ReadingBudget budget;
  private int depth;
  private int nested;

  GuardedTokens(byte[] content, ReadingBudget budget) {
    super(content);
    this.budget = budget;
  }

  @Override
  protected COSBase parseDirObject() throws IOException {
    budget.depth(++depth);
    nested = depth == 1 ? 0 : nested + 1;
    budget.nested(nested);
    try {
      return super.parseDirObject();
    } finally {
      depth--;
    }
  }
}
