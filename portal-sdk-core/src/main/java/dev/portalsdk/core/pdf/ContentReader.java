package dev.portalsdk.core.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Reads what a page draws and keeps the texts, with the forms that it draws on the way. */
final class ContentReader {

  private static final int DEEPEST_FORM = 12;
  private static final int MOST_SAVED = 10_000;
  private static final int MOST_OPERANDS = 10_000;

  private final StreamGate gate;
  private final PageFonts fonts;
  private final ReadingBudget budget;
  private final PageRuns runs;
  private final COSDictionary resources;
  private final int depth;
  private final Deque<TextState> saved = new ArrayDeque<>();
  private TextState state;

  private ContentReader(ContentReader outer, COSDictionary resources, Matrix page) {
    this.gate = outer.gate;
    this.fonts = outer.fonts;
    this.budget = outer.budget;
    this.runs = outer.runs;
    this.resources = resources;
    this.depth = outer.depth + 1;
    this.state = outer.state.copy();
    state.page = page;
  }

  ContentReader(
      StreamGate gate,
      PageFonts fonts,
      ReadingBudget budget,
      COSDictionary resources,
      Matrix page,
      PageRuns runs) {
    this.gate = gate;
    this.fonts = fonts;
    this.budget = budget;
    this.runs = runs;
    this.resources = resources;
    this.depth = 0;
    this.state = new TextState(page, fonts.none());
  }

  void read(byte[] content) throws IOException {
    Tokens tokens = new Tokens(content, 0, budget, null);
    List<COSBase> operands = new ArrayList<>();
    for (Object token = tokens.next(); token != null; token = tokens.next()) {
      if (token instanceof COSBase operand) {
        take(operand, operands);
      } else if (token instanceof Tokens.Keyword operator) {
        if (operator.text().equals("BI")) {
          tokens.skipPicture();
        }
        operate(operator.text(), operands);
        operands.clear();
      }
    }
  }

  private void take(COSBase operand, List<COSBase> operands) {
    if (operands.size() >= MOST_OPERANDS) {
      throw budget.damaged();
    }
    operands.add(operand);
  }

  private void operate(String operator, List<COSBase> operands) throws IOException {
    switch (operator) {
      case "q" -> save();
      case "Q" -> restore();
      case "cm" -> state.page = matrix(operands).then(state.page);
      case "Do" -> draw(operands);
      case "gs" -> chooseByState(operands);
      default -> write(operator, operands);
    }
  }

  private void write(String operator, List<COSBase> operands) throws IOException {
    switch (operator) {
      case "BT" -> state.begin();
      case "Tf" -> choose(operands);
      case "Td" -> state.moveLine(number(operands, 0), number(operands, 1));
      case "TD" -> {
        state.leading = -number(operands, 1);
        state.moveLine(number(operands, 0), number(operands, 1));
      }
      case "Tm" -> state.place(matrix(operands));
      case "T*" -> state.nextLine();
      case "Tj" -> show(operands, 0);
      case "TJ" -> showAll(operands);
      case "'" -> showBelow(operands, 0);
      case "\"" -> {
        state.wordSpacing = number(operands, 0);
        state.letterSpacing = number(operands, 1);
        showBelow(operands, 2);
      }
      default -> set(operator, operands);
    }
  }

  private void set(String operator, List<COSBase> operands) {
    switch (operator) {
      case "Tc" -> state.letterSpacing = number(operands, 0);
      case "Tw" -> state.wordSpacing = number(operands, 0);
      case "Tz" -> state.scale = number(operands, 0) / 100;
      case "TL" -> state.leading = number(operands, 0);
      case "Ts" -> state.rise = number(operands, 0);
      case "Tr" -> state.mode = (int) number(operands, 0);
      default -> {}
    }
  }

  private void save() {
    if (saved.size() >= MOST_SAVED) {
      throw budget.tooDeep();
    }
    saved.push(state.copy());
  }

  private void restore() {
    if (!saved.isEmpty()) {
      state = saved.pop();
    }
  }

  private void choose(List<COSBase> operands) throws IOException {
    if (!operands.isEmpty() && operands.get(0) instanceof COSName name) {
      state.font = fonts.font(resources, name);
      state.size = number(operands, 1);
    }
  }

  private void chooseByState(List<COSBase> operands) throws IOException {
    COSDictionary states = resources.getCOSDictionary(COSName.EXT_G_STATE);
    COSDictionary chosen =
        states != null && !operands.isEmpty() && operands.get(0) instanceof COSName name
            ? states.getCOSDictionary(name)
            : null;
    COSArray font = chosen == null ? null : chosen.getCOSArray(COSName.FONT);
    if (font != null
        && font.getObject(0) instanceof COSDictionary dictionary
        && font.getObject(1) instanceof COSNumber size) {
      state.font = fonts.font(dictionary);
      state.size = size.floatValue();
    }
  }

  private void show(List<COSBase> operands, int at) {
    if (at < operands.size() && operands.get(at) instanceof COSString string) {
      runs.take(state.write(string.getBytes()), state.isInvisible());
    }
  }

  private void showBelow(List<COSBase> operands, int at) {
    state.nextLine();
    show(operands, at);
  }

  private void showAll(List<COSBase> operands) {
    if (operands.isEmpty() || !(operands.get(0) instanceof COSArray parts)) {
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      COSBase part = parts.getObject(i);
      if (part instanceof COSNumber number) {
        state.adjust(number.floatValue());
      } else if (part instanceof COSString string) {
        runs.take(state.write(string.getBytes()), state.isInvisible());
      }
    }
  }

  private void draw(List<COSBase> operands) throws IOException {
    COSDictionary drawn = resources.getCOSDictionary(COSName.XOBJECT);
    if (drawn == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
      return;
    }
    COSStream form = drawn.getCOSStream(name);
    if (form == null || !COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE))) {
      return;
    }
    if (depth >= DEEPEST_FORM) {
      throw budget.tooDeep();
    }
    COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
    Matrix placed = Matrix.of(form.getDictionaryObject(COSName.MATRIX)).then(state.page);
    new ContentReader(this, own == null ? resources : own, placed).read(gate.bytes(form));
  }

  private static Matrix matrix(List<COSBase> operands) {
    COSArray numbers = new COSArray();
    operands.forEach(numbers::add);
    return Matrix.of(numbers);
  }

  private static double number(List<COSBase> operands, int at) {
    return at < operands.size() && operands.get(at) instanceof COSNumber number
        ? number.floatValue()
        : 0;
  }
}
