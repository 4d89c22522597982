package dev.portalsdk.core.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * PDFBox's parser of objects, within a budget: it goes no deeper than documents do, inflates
 * nothing before it is known how large it becomes, and decrypts nothing.
 */
final class GuardedParser extends PDFParser {

  private final StreamGate gate;
  private final ReadingBudget budget;
  private int depth;
  private int nested;

  GuardedParser(byte[] file, StreamGate gate, ReadingBudget budget) throws IOException {
    super(new WatchedBytes(file, budget));
    this.gate = gate;
    this.budget = budget;
  }

  /** Returns the document's objects, which are read when they are asked for. */
  COSDocument objects() throws IOException {
    setLenient(true);
    if (!parsePDFHeader()) {
      throw budget.damaged();
    }
    initialParse();
    refuseEncrypted();
    return document;
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

  /** Streams of objects and of references are inflated by the parser itself. */
  @Override
  protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
    COSStream stream = super.parseCOSStream(dictionary);
    if (stream.containsKey(COSName.N) || stream.containsKey(COSName.W)) {
      gate.check(stream);
    }
    return stream;
  }

  @Override
  protected void prepareDecryption() {
    refuseEncrypted();
  }

  private void refuseEncrypted() {
    if (document.isEncrypted()) {
      throw budget.encrypted();
    }
  }
}
